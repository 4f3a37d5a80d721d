"""Examples of the codes of calendars, of the graph of documents and of headers of the national exchange."""

from __future__ import annotations

_CAMPAIGN = """
from datetime import date

from thidua import Campaign, Dispatch
from thidua.dispatches import CampaignMention, Paragraph

def findings_of(text):
    body = (Paragraph(label="4", text=text),)
    dispatch = Dispatch(date=date(2024, 3, 5), campaign=CampaignMention(name="Công sở xanh"), body=body)
    return Campaign.from_dispatch(dispatch).findings

"""

_GRAPH = """
from datetime import date

from thidua.dispatches import Dispatch, DispatchGraph, Reference

def plan(number, day, *references, issuer="UBND xã An Bình"):
    return Dispatch(number_symbol=f"{number}/KH-UBND", date=day, issuer=issuer, references=references)

def names(number, day, issuer="UBND xã An Bình"):
    return Reference(number_symbol=f"{number}/KH-UBND", date=day, issuer=issuer, relation="implements")

first, second = date(2024, 1, 5), date(2024, 2, 5)
"""

CAMPAIGNS_EXAMPLES: dict[str, str] = {
    "calendar_impossible_day": _CAMPAIGN + 'findings = findings_of("Gửi báo cáo trước ngày 31/02/2025.")\n',
    "calendar_range_order": _CAMPAIGN + 'findings = findings_of("Từ ngày 15/12/2025 đến ngày 15/01/2025.")\n',
    "calendar_past": _CAMPAIGN + 'findings = findings_of("Gửi báo cáo trước ngày 15/11/2023.")\n',
    "calendar_year_open": _CAMPAIGN + 'findings = findings_of("Gửi báo cáo trước ngày 15/11.")\n',
    "calendar_day_open": _CAMPAIGN + 'findings = findings_of("Gửi báo cáo trước ngày 15.")\n',
    "deadline_form": """
from thidua.campaigns import Recurrence

Recurrence(every="quarter", month=4)
""",
    "graph_chain_stops": _GRAPH
    + 'findings = DispatchGraph.of([plan(3, second, names(21, first, "UBND huyện"))]).findings\n',
    "graph_incomplete": _GRAPH
    + 'findings = DispatchGraph.of([plan(3, second, names(21, None, "UBND huyện"))]).findings\n',
    "graph_ambiguous": _GRAPH
    + """
plans = [plan(21, first, issuer="UBND huyện A"), plan(21, first, issuer="UBND huyện B")]
findings = DispatchGraph.of([plan(3, second, names(21, first, "UBND huyện")), *plans]).findings
""",
    "graph_cycle": _GRAPH
    + "findings = DispatchGraph.of([plan(1, first, names(2, first)), plan(2, first, names(1, first))]).findings\n",
    "graph_later": _GRAPH + 'findings = DispatchGraph.of([plan(3, first, names(21, second, "UBND huyện"))]).findings\n',
    "graph_duplicate": _GRAPH + "findings = DispatchGraph.of([plan(1, first), plan(1, second)]).findings\n",
    "graph_self_reference": _GRAPH + "findings = DispatchGraph.of([plan(1, first, names(1, first))]).findings\n",
    "graph_no_node": """
from thidua.dispatches import DispatchGraph

DispatchGraph.of([]).chain("03/KH-UBND")
""",
    "organization_id_form": """
from thidua.dispatches import DocumentRef

DocumentRef(organ_id="H41..5")
""",
    "header_element": """
from thidua.dispatches import DocumentRef

DocumentRef.from_header({"PromulgationInfo": {"PromulgationDate": "2024/02/31"}})
""",
}

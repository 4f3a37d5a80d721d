"""Examples of the codes of clusters, pacts and registrations."""

from __future__ import annotations

_CLUSTER = """
from datetime import date

from thidua import Cluster, Pact
from thidua.clusters import inspect_cluster, inspect_pact

cluster = Cluster.model_validate({
    "code": "cum-1",
    "label": "Cụm số 1",
    "kind": "cluster",
    "cycle": "2024",
    "decision": {"number_symbol": "12/QĐ-UBND", "date": "2024-01-15"},
    "members": [{"unit": "xa-a", "start": "2024-01-15"}],
    "heads": [{"cycle": "2024", "head": "xa-b"}],
})
"""

CLUSTERS_EXAMPLES: dict[str, str] = {
    "cluster_head_not_member": f"{_CLUSTER}findings = inspect_cluster(cluster)\n",
    "pact_not_signed": f"""{_CLUSTER}
pact = Pact(cluster="cum-1", cycle="2024", signed_on="2024-03-19")
findings = inspect_pact(pact, cluster, date(2024, 3, 19))
""",
    "registration_late": """
from thidua import RegistrationList
from thidua.registrations import inspect_registrations

book = RegistrationList.model_validate({
    "cycle": "2024",
    "deadline": "2024-03-31",
    "registrations": [{"subject": "xa-a", "titles": ["ttltxs"], "on": "2024-04-02"}],
})
findings = inspect_registrations(book)
""",
}

"""The graph of documents: identity, chains, what is missing; every expectation worked out by hand."""

from __future__ import annotations

import json
import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.dispatches import Dispatch, Reference
from thidua.dispatches.graph import DispatchGraph
from thidua.dispatches.levels import level_named, level_of_symbol
from thidua.dispatches.reference import Relation
from thidua.errors import ThiduaError

COMMUNE, DISTRICT, PROVINCE = "UBND xã An Bình", "ỦY BAN NHÂN DÂN HUYỆN PHÚ KHÊ", "ỦY BAN NHÂN DÂN TỈNH BẮC LĨNH"


def ref(
    symbol: str | None,
    day: str | None = None,
    issuer: str | None = None,
    relation: Relation = "implements",
    kind: str | None = "ke_hoach",
    subject: str | None = None,
) -> Reference:
    given_day = date.fromisoformat(day) if day is not None else None
    return Reference(number_symbol=symbol, date=given_day, issuer=issuer, relation=relation, kind=kind, subject=subject)


def doc(symbol: str | None, day: str | None, issuer: str | None, *references: Reference) -> Dispatch:
    given_day = date.fromisoformat(day) if day is not None else None
    return Dispatch(kind="ke_hoach", number_symbol=symbol, date=given_day, issuer=issuer, references=references)


DECISION = ref("1902/QĐ-TTg", "2019-12-27", "Thủ tướng Chính phủ", kind="quyet_dinh")
CHAIN = [
    ("commune", doc("03/KH-UBND", "2020-03-02", COMMUNE, ref("21/KH-UBND", "2020-02-10", "UBND huyện Phú Khê"))),
    ("district", doc("21/KH-UBND", "2020-02-10", DISTRICT, ref("119/KH-UBND", "2020-01-15", "UBND tỉnh"))),
    ("province", doc("119/KH-UBND", "2020-01-15", PROVINCE, DECISION)),
]


def codes(graph: DispatchGraph) -> list[str]:
    return [finding.code for finding in graph.findings]


def test_from_the_commune_to_the_prime_minister() -> None:
    graph = DispatchGraph.of(CHAIN)
    chain = graph.chain("commune")
    assert [node.number_symbol for node in chain] == ["03/KH-UBND", "21/KH-UBND", "119/KH-UBND", "1902/QĐ-TTg"]
    assert [node.level for node in chain] == ["commune", "district", "province", "central"]
    assert [node.state for node in chain] == ["read", "read", "read", "missing"]
    assert [node.number_symbol for node in graph.missing] == ["1902/QĐ-TTg"]
    assert graph.roots == graph.missing
    assert codes(graph) == []  # the chain reaches the centre, although that decision itself is not here


def test_where_the_chain_stops() -> None:
    graph = DispatchGraph.of([CHAIN[0], CHAIN[2]])
    assert [node.number_symbol for node in graph.chain("commune")] == ["03/KH-UBND", "21/KH-UBND"]
    (finding,) = graph.findings
    assert finding.code == "graph_chain_stops"
    assert graph.node(finding.where).number_symbol == "21/KH-UBND"


# supplied documents, reference → keys it is joined with, state of the node it gets instead
MATCHES: list[tuple[list[tuple[str | None, str | None]], Reference, list[int], str | None]] = [
    ([("2020-02-10", DISTRICT)], ref("21/KH-UBND", "2020-02-10", "UBND huyện Phú Khê"), [0], None),
    ([("2020-02-10", DISTRICT)], ref("021/KH–UBND", "2020-02-10", "UBND huyện"), [0], None),  # zero, dash, short
    ([("2020-02-10", DISTRICT)], ref("21/KH-UBND"), [0], None),
    ([("2020-02-10", None)], ref("21/KH-UBND", None, "UBND huyện Phú Khê"), [0], None),
    ([(None, DISTRICT)], ref("21/KH-UBND", "2020-02-10"), [0], None),
    ([("2020-02-11", DISTRICT)], ref("21/KH-UBND", "2020-02-10"), [], "missing"),  # another day
    ([("2020-02-10", DISTRICT)], ref("21/KH-UBND", "2020-02-10", "UBND huyện Sông La"), [], "missing"),
    ([("2020-02-10", DISTRICT)], ref("22/KH-UBND", "2020-02-10"), [], "missing"),
    ([("2021-02-10", DISTRICT)], ref("21/KH-UBND", None, "UBND huyện Phú Khê"), [], "incomplete"),  # only a later one
    ([("2019-02-10", DISTRICT), ("2020-02-10", DISTRICT)], ref("21/KH-UBND", None, "UBND huyện"), [], "ambiguous"),
    ([("2019-02-10", DISTRICT), ("2020-02-10", DISTRICT)], ref("21/KH-UBND", "2019-02-10"), [0], None),
    ([("2020-02-10", DISTRICT), ("2020-02-10", PROVINCE)], ref("21/KH-UBND", "2020-02-10"), [], "ambiguous"),
    ([("2020-02-10", DISTRICT), ("2020-02-10", PROVINCE)], ref("21/KH-UBND", "2020-02-10", "UBND tỉnh"), [1], None),
    ([("2020-02-10", DISTRICT), (None, None)], ref("21/KH-UBND", "2020-02-10", DISTRICT), [0], None),
    ([], ref("21/KH-UBND"), [], "incomplete"),
    ([], ref(None, "2020-02-10"), [], None),
    ([], ref(None, None, None, subject="phong trào đọc sách"), [], "incomplete"),
]


@pytest.mark.parametrize(("supplied", "reference", "joined", "state"), MATCHES)
def test_which_document_a_reference_means(
    supplied: list[tuple[str | None, str | None]], reference: Reference, joined: list[int], state: str | None
) -> None:
    given_ = [(f"d{n}", doc("21/KH-UBND", day, issuer)) for n, (day, issuer) in enumerate(supplied)]
    own = ("own", doc("03/KH-UBND", "2020-03-02", COMMUNE, reference))
    graph = DispatchGraph.of([own, *given_])
    targets = [edge.target for edge in graph.edges if edge.source == "own"]
    if joined or (state is None and reference.kind is None):
        assert targets == [f"d{n}" for n in joined]
    elif state is not None:
        (target,) = targets
        assert graph.node(target).state == state
        assert graph.node(target) in graph.missing
    assert ("graph_ambiguous" in codes(graph)) is (state == "ambiguous")
    assert ("graph_incomplete" in codes(graph)) is (state == "incomplete" or reference.number_symbol is None)


def test_a_person_is_no_document() -> None:
    proposal = Reference(issuer="Trưởng phòng Nội vụ", relation="at_proposal_of")
    graph = DispatchGraph.of([("own", doc("3/QĐ-UBND", "2020-03-02", COMMUNE, proposal))])
    assert [node.key for node in graph.nodes] == ["own"]


def test_one_missing_document_that_many_name() -> None:
    law = ref(None, "2022-06-15", None, "based_on", "luat", "Thi đua, khen thưởng")
    graph = DispatchGraph.of(
        [
            ("a", doc("1/KH-UBND", "2024-01-05", "UBND xã A", DECISION, law)),
            ("b", doc("1/KH-UBND", "2024-01-08", "UBND xã B", ref("1902/QĐ-TTg", "2019-12-27", None, "mentions"), law)),
            ("c", doc("1/KH-UBND", "2024-01-09", "UBND xã C", ref("1902/QĐ-TTg", None, "Thủ tướng", "based_on"))),
        ]
    )
    decision, named_law = sorted(graph.missing, key=lambda node: node.number_symbol or "~")
    assert [e.source for e in graph.edges if e.target == decision.key] == ["a", "b", "c"]
    assert [e.source for e in graph.edges if e.target == named_law.key] == ["a", "b"]
    assert (decision.issuer, decision.date) == ("Thủ tướng Chính phủ", date(2019, 12, 27))
    assert (named_law.level, named_law.state) == ("central", "missing")


def test_missing_documents_of_two_issuers_stay_two() -> None:
    graph = DispatchGraph.of(
        [
            ("a", doc("1/KH-UBND", "2020-04-05", "UBND xã A", ref("21/KH-UBND", "2020-02-10", "UBND huyện Phú Khê"))),
            ("b", doc("1/KH-UBND", "2020-04-05", "UBND xã B", ref("21/KH-UBND", "2020-02-10", "UBND huyện Sông La"))),
        ]
    )
    assert sorted(node.issuer or "" for node in graph.missing) == ["UBND huyện Phú Khê", "UBND huyện Sông La"]


def test_the_way_up_goes_through_the_nearest_level() -> None:
    own = doc(
        "03/KH-UBND",
        "2020-03-02",
        COMMUNE,
        DECISION,
        ref("119/KH-UBND", "2020-01-15", "UBND tỉnh"),
        ref("7/KH-UBND", "2020-01-01", "UBND huyện Phú Khê"),
        ref("21/KH-UBND", "2020-02-10", "UBND huyện Phú Khê"),
        ref("98/2023/NĐ-CP", "2023-12-31", "Chính phủ", "based_on"),
    )
    graph = DispatchGraph.of([("own", own), *CHAIN[1:]])
    assert [node.key for node in graph.chain("own")][:3] == ["own", "district", "province"]


def test_a_ring_is_said_once_and_walked_once() -> None:
    graph = DispatchGraph.of(
        [
            ("a", doc("1/KH-UBND", "2020-01-01", "UBND xã A", ref("2/KH-UBND", "2020-01-01", "UBND xã B"))),
            ("b", doc("2/KH-UBND", "2020-01-01", "UBND xã B", ref("3/KH-UBND", "2020-01-01", "UBND xã C"))),
            ("c", doc("3/KH-UBND", "2020-01-01", "UBND xã C", ref("1/KH-UBND", "2020-01-01", "UBND xã A"))),
        ]
    )
    assert codes(graph) == ["graph_cycle"]
    assert dict(graph.findings[0].params)["count"] == "3"
    assert [node.key for node in graph.chain("b")] == ["b", "c", "a"]
    assert graph.roots == ()
    assert all(f'id="d{n}"' in graph.html() for n in range(3))


def test_a_later_document_a_document_twice_and_itself() -> None:
    late = doc("1/KH-UBND", "2020-01-01", COMMUNE, ref("2/KH-UBND", "2020-05-01", "UBND tỉnh"))
    assert "graph_later" in codes(DispatchGraph.of([("a", late)]))
    twice = [("a", doc("1/KH-UBND", "2020-01-01", COMMUNE)), ("b", doc("01/KH-UBND", "2020-09-01", "UBND XÃ AN BÌNH"))]
    assert codes(DispatchGraph.of(twice)) == ["graph_duplicate"]
    next_year = [twice[0], ("b", doc("1/KH-UBND", "2021-01-01", COMMUNE))]
    assert codes(DispatchGraph.of(next_year)) == []
    own = DispatchGraph.of([("a", doc("1/KH-UBND", "2020-01-01", COMMUNE, ref("01/KH-UBND", "2020-01-01")))])
    assert (codes(own), own.edges) == (["graph_self_reference"], ())


def test_keys() -> None:
    document = doc("1/KH-UBND", "2020-01-01", COMMUNE)
    assert len(DispatchGraph.of([document, document]).nodes) == 1
    with pytest.raises(ThiduaError, match="duplicate_key"):
        DispatchGraph.of([("a", document), ("a", doc("2/KH-UBND", "2020-01-01", COMMUNE))])
    with pytest.raises(ThiduaError, match="graph_no_node"):
        DispatchGraph.of([]).chain("x")


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Sở Nội vụ", "province"),
        ("Công đoàn cơ sở", None),
        ("Quốc hội", "central"),
        ("thành phố trực thuộc trung ương", None),
        ("Bộ trưởng Bộ Nội vụ", "central"),
    ],
)
def test_levels_of_names(name: str, level: str | None) -> None:
    assert level_named(name) == level


@pytest.mark.parametrize(
    ("symbol", "level"),
    [
        ("1902/QĐ-TTg", "central"),
        ("98/2023/NĐ-CP", "central"),
        ("06/2022/QH15", "central"),
        ("15-CT/TW", "central"),
        ("01/2024/TT-BNV", "central"),
        ("5/KH-UBND", None),
        ("12/TTr-BCH", None),
        ("1/QĐ-TTGDTX", None),
        ("119/TTL-SNV", None),
    ],
)
def test_levels_of_symbols(symbol: str, level: str | None) -> None:
    assert level_of_symbol(symbol) == level


HOSTILE = '"]; click n0 "javascript:alert(1)" --> <script>alert(1)</script> | } ) #quot; `x` %%\n' + "Ấ" * 10_000


def test_hostile_text_stays_text() -> None:
    hostile = Dispatch(
        number_symbol=HOSTILE,
        issuer=HOSTILE,
        subject=HOSTILE,
        references=(ref(HOSTILE, None, HOSTILE, subject=HOSTILE),),
    )
    graph = DispatchGraph.of([(HOSTILE, hostile)])
    drawn = graph.mermaid()
    assert max(map(len, drawn.splitlines())) < 2_500
    for line in drawn.splitlines()[1:3]:
        name, label, state = line.strip().split('"')
        assert name in ("n0[", "n1[")
        assert state in ("]:::read", "]:::incomplete", "]:::missing")
        assert not set("<>`|{}[]()\\") & set(label.replace("<br/>", ""))
    page = graph.html("en")
    assert "<script" not in page
    assert page.count("<li class=") == 2
    assert len(page) < 20_000


def test_mermaid_draws_from_the_bottom_up() -> None:
    lines = DispatchGraph.of(CHAIN[1:]).mermaid().splitlines()
    assert lines[0] == "flowchart BT"
    assert lines[1] == '    n0["Kế hoạch 21/KH-UBND<br/>10/02/2020<br/>ỦY BAN NHÂN DÂN HUYỆN PHÚ KHÊ"]:::read'
    assert '    n0 ==>|"thực hiện"| n1' in lines
    assert '    n0 ==>|"implements"| n1' in DispatchGraph.of(CHAIN[1:]).mermaid("en").splitlines()


def test_the_page_names_what_is_missing() -> None:
    page = DispatchGraph.of(CHAIN[:1]).html()
    assert "<h1>Chuỗi văn bản</h1>" in page
    assert "21/KH-UBND" in page
    assert "(thiếu)" in page
    assert "http" not in page.replace("http-equiv", "")
    assert page.index('id="missing"') < page.rindex("21/KH-UBND")


def test_ten_thousand_documents() -> None:
    def made(n: int) -> Dispatch:
        above = ref(f"{n // 10}/KH-UBND", "2024-01-05", f"UBND xã {n // 10}")
        return doc(f"{n}/KH-UBND", "2024-01-05", f"UBND xã {n}", above, DECISION)

    documents = [(f"k{n}", made(n)) for n in range(1, 10_001)]
    graph = DispatchGraph.of(documents)
    assert len(graph.edges) == 20_000
    assert len(graph.chain("k9999")) == 5  # 9999, 999, 99, 9 and 0/KH-UBND, which nobody supplied


def test_ten_thousand_documents_of_one_number() -> None:
    same = [
        (f"k{n}", doc("1/KH-UBND", "2024-01-05", f"UBND xã {n}", ref("1/KH-UBND", None, f"UBND huyện {n}")))
        for n in range(10_000)
    ]
    graph = DispatchGraph.of(same)
    assert len(graph.missing) == 10_000


def test_a_chain_of_ten_thousand() -> None:
    line = [
        (f"k{n:05}", doc(f"{n}/KH-A", "2024-01-05", "UBND xã A", ref(f"{n + 1}/KH-A", "2024-01-05", "UBND xã A")))
        for n in range(10_000)
    ]
    graph = DispatchGraph.of(line)
    assert len(graph.chain("k00000")) == 10_001
    assert graph.html().count("<li class=") >= 10_001


SYMBOLS = st.sampled_from(["1/KH-UBND", "01/KH-UBND", "2/KH-UBND", "98/2023/NĐ-CP", "12-CV/HU", "x", "\x85"])
DAYS = st.none() | st.sampled_from([date(2020, 1, 1), date(2020, 6, 1), date(2021, 1, 1)])
ISSUERS = st.none() | st.sampled_from(["UBND xã A", "UBND xã", "ỦY BAN NHÂN DÂN XÃ A", "UBND tỉnh B", "-", "TM."])
KINDS = st.none() | st.sampled_from(["luat", "ke_hoach", "unheard_of"])
REFERENCES = st.builds(
    Reference,
    kind=KINDS,
    number_symbol=st.none() | SYMBOLS.filter(lambda s: s != "\x85"),
    date=DAYS,
    issuer=ISSUERS,
    subject=st.none() | st.sampled_from(["Thi đua, khen thưởng", "a"]),
    relation=st.sampled_from(["implements", "based_on", "at_proposal_of", "mentions"]),
)
DOCUMENTS = st.builds(
    Dispatch,
    kind=KINDS,
    number_symbol=st.none() | SYMBOLS.filter(lambda s: s != "\x85"),
    date=DAYS,
    issuer=ISSUERS,
    references=st.lists(REFERENCES, max_size=4).map(tuple),
)


@settings(deadline=None)
@given(st.lists(DOCUMENTS, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(documents: list[Dispatch], chance: random.Random) -> None:
    graph = DispatchGraph.of(documents)
    shuffled = list(documents)
    chance.shuffle(shuffled)
    again = DispatchGraph.of(shuffled)
    assert json.dumps(graph.as_data()) == json.dumps(again.as_data())
    assert graph.mermaid() == again.mermaid()
    assert graph.html("en") == again.html("en")
    keys = {node.key for node in graph.nodes}
    assert {e.source for e in graph.edges} | {e.target for e in graph.edges} <= keys
    for key in keys:
        chain = graph.chain(key)
        assert len({node.key for node in chain}) == len(chain)
        assert graph.html().count(f'id="d{sorted(keys).index(key)}"') == 1

"""Hypothesis strategies: dispatches as offices send them, every field known beforehand, none taken from a reader."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from dispatches import wordlists as words
from thidua.dispatches import (
    CampaignMention,
    Dispatch,
    Paragraph,
    Recipient,
    Reference,
    Relation,
    Signature,
    SigningStep,
)

STATE_KINDS = ("cong_van", "ke_hoach", "quyet_dinh", "to_trinh", "huong_dan", "bao_cao")
TYPES = {"ke_hoach": "KH", "quyet_dinh": "QĐ", "to_trinh": "TTr", "huong_dan": "HD", "bao_cao": "BC", "cong_van": "CV"}


@dataclass(frozen=True)
class Office:
    """A body that issues: its names, the groups of its symbol, where it sits, what it calls itself, who signs."""

    parent: str | None
    issuer: str
    code: str
    place: str
    short: str
    signatures: tuple[Signature, ...]


@dataclass(frozen=True)
class Topic:
    """A subject with the campaign that its words name."""

    subject: str
    campaign: CampaignMention | None


def signed(title: str | None, *chain: tuple[str, str]) -> Signature:
    """A signature without a name."""
    steps = (SigningStep.model_validate({"authority": code, "on_behalf_of": behalf}) for code, behalf in chain)
    return Signature(chain=tuple(steps), title=title)


def for_one(head: str, deputy: str, *under: tuple[str, str]) -> tuple[Signature, ...]:
    """The ways in which an office led by one person signs; ``under`` are head and deputy of a unit below."""
    ways = [signed(head), signed(deputy, ("KT", head)), signed(head, ("Q", head))]
    for unit_head, unit_deputy in under:
        ways += [
            signed(unit_head, ("TL", head)),
            signed(unit_head, ("TUQ", head)),
            signed(unit_deputy, ("TL", head), ("KT", unit_head)),
        ]
    return tuple(ways)


def for_many(body: str, head: str, deputy: str) -> tuple[Signature, ...]:
    """The ways in which a collective body signs."""
    return (signed(head, ("TM", body)), signed(deputy, ("TM", body), ("KT", head)))


@st.composite
def offices(draw: st.DrawFn) -> Office:
    """Issuers of every sort that writes in the state form."""
    place = draw(st.sampled_from(words.PLACES))
    upper = place.upper()
    level, capital = draw(st.sampled_from(words.LEVELS))
    people = for_many("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    council = f"ỦY BAN NHÂN DÂN {capital} {upper}"
    people += for_one("CHỦ TỊCH", "PHÓ CHỦ TỊCH", ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"))
    field, code = draw(st.sampled_from(words.FIELDS))
    school = draw(st.sampled_from(words.SCHOOLS))
    union = for_many("BAN THƯỜNG VỤ", "CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    director = for_one("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"))
    return draw(
        st.sampled_from(
            (
                Office(None, council, "UBND", place, f"UBND {level}", people),
                Office(council, f"SỞ {field.upper()}", f"S{code}", place, f"Sở {field}", director),
                Office(
                    council,
                    f"PHÒNG {field.upper()}",
                    f"P{code}",
                    place,
                    f"Phòng {field}",
                    for_one("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
                ),
                Office(council, school.upper(), "TH", place, "Nhà trường", for_one("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")),
                Office(
                    None,
                    f"BỘ {field.upper()}",
                    f"B{code}",
                    "Hà Nội",
                    f"Bộ {field}",
                    for_one("BỘ TRƯỞNG", "THỨ TRƯỞNG", ("VỤ TRƯỞNG VỤ THI ĐUA", "PHÓ VỤ TRƯỞNG VỤ THI ĐUA")),
                ),
                Office(
                    "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
                    f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {upper}",
                    "LĐLĐ",
                    place,
                    "Liên đoàn Lao động tỉnh",
                    union,
                ),
                Office(
                    f"CÔNG AN TỈNH {upper}",
                    f"CÔNG AN {capital} {upper}",
                    "CAH",
                    place,
                    f"Công an {level}",
                    for_one("TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN"),
                ),
                Office(
                    f"SỞ Y TẾ TỈNH {upper}",
                    f"BỆNH VIỆN ĐA KHOA {upper}",
                    "BVĐK",
                    place,
                    "Bệnh viện",
                    director,
                ),
            )
        )
    )


@st.composite
def topics(draw: st.DrawFn) -> Topic:
    """Subjects: with a movement in quotation marks, without quotation marks, or about something else."""
    year = draw(st.integers(2021, 2026))
    stage, years = draw(
        st.sampled_from(
            (
                ("", (None, None)),
                (f" năm {year}", (year, year)),
                (f" giai đoạn {year} - {year + 4}", (year, year + 4)),
                (f" năm học {year}-{year + 1}", (year, year + 1)),
            )
        )
    )
    verb = draw(st.sampled_from(words.VERBS))
    name = draw(st.sampled_from(words.MOVEMENTS))
    form = draw(st.integers(0, 4))
    if form == 0:
        return Topic(draw(st.sampled_from(words.OTHER_SUBJECTS)), None)
    if form == 2:
        name = draw(clauses(1, 12).filter(lambda text: "“" not in text and "ăm 2" not in text))
    if form == 1:
        name = draw(st.sampled_from(("thi đua yêu nước", "thi đua dạy tốt - học tốt")))
        return Topic(
            f"{verb} phong trào {name}{stage}", CampaignMention(name=name, from_year=years[0], to_year=years[1])
        )
    return Topic(
        f"{verb} phong trào thi đua “{name}”{stage}",
        CampaignMention(name=name, from_year=years[0], to_year=years[1]),
    )


def day(date: dt.date, *, numeric: bool) -> str:
    """A day as the body writes it."""
    if numeric:
        return f"ngày {date.day:02}/{date.month:02}/{date.year}"
    month = f"{date.month:02}" if date.month < 3 else str(date.month)
    return f"ngày {date.day:02} tháng {month} năm {date.year}"


@st.composite
def references(draw: st.DrawFn, relation: Relation) -> tuple[str, Reference]:
    """The words that name a document, and what they say."""
    date = draw(st.dates(dt.date(2015, 1, 1), dt.date(2024, 12, 31)))
    written = day(date, numeric=draw(st.booleans()))
    kind, name, type_code = draw(st.sampled_from(words.CITED_KINDS))
    issuer, code = draw(st.sampled_from(words.CITED_ISSUERS))
    about, subject = draw(st.sampled_from(words.CITED_SUBJECTS))
    number = f"{draw(st.integers(1, 4000)):02}/{type_code}{code}"
    with_issuer, with_subject, with_date = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    text = f"{name} số {number}"
    text += f" {written}" if with_date else ""
    text += f" của {issuer}" if with_issuer else ""
    text += f" {about}{subject}" if with_subject else ""
    return text, Reference(
        kind=kind,
        number_symbol=number,
        date=date if with_date else None,
        issuer=issuer if with_issuer else None,
        subject=subject if with_subject else None,
        relation=relation,
    )


@st.composite
def bases(draw: st.DrawFn) -> tuple[str, Reference]:
    """A base “Căn cứ …” without the mark at its end: a law by its name, or a numbered document."""
    if draw(st.booleans()):
        words_, reference = draw(references("based_on"))
        return f"Căn cứ {words_}", reference
    return draw(st.sampled_from(words.LAWS))


@st.composite
def proposals(draw: st.DrawFn) -> tuple[str, Reference]:
    """“Theo đề nghị của …”, with the document of the proposal or without."""
    who = draw(st.sampled_from(words.PROPOSERS))
    if draw(st.booleans()):
        return f"Theo đề nghị của {who}", Reference(issuer=who, relation="at_proposal_of")
    date = draw(st.dates(dt.date(2020, 1, 1), dt.date(2024, 12, 31)))
    number = f"{draw(st.integers(1, 500)):02}/TTr-PNV"
    return (
        f"Theo đề nghị của {who} tại Tờ trình số {number} {day(date, numeric=draw(st.booleans()))}",
        Reference(kind="to_trinh", number_symbol=number, date=date, issuer=who, relation="at_proposal_of"),
    )


@st.composite
def clauses(draw: st.DrawFn, least: int = 4, most: int = 30) -> str:
    """Words in a row, with a comma now and then: not always sense, but the letters and marks of dispatches."""
    chosen = draw(st.lists(st.sampled_from(words.SYLLABLES), min_size=least, max_size=most))
    text = " ".join(word + ("," if draw(st.integers(0, 9)) == 0 else "") for word in chosen).rstrip(",")
    return text[0].upper() + text[1:]


def sentences() -> st.SearchStrategy[str]:
    """Sentences of a body, whole or strung together."""
    return st.sampled_from(words.SENTENCES) | clauses().map(lambda text: f"{text}.")


@st.composite
def outlines(draw: st.DrawFn) -> tuple[Paragraph, ...]:
    """Numbered paragraphs, one to three levels deep, with bullets between them."""
    sentence = sentences()
    style = draw(st.sampled_from(("flat", "letters", "brackets", "closing", "rounds", "deep", "chapters", "plain")))
    part = draw(st.sampled_from(("Phần", "Chương")))
    found: list[Paragraph] = []
    for at in range(1, draw(st.integers(1, 4)) + 1):
        if style in ("flat", "plain"):
            found.append(Paragraph(label=str(at) if style == "flat" else None, text=draw(sentence)))
            continue
        if style in words.LABELS:
            found.append(Paragraph(label=words.LABELS[style].format(at), text=draw(sentence)))
            continue
        if style == "letters":
            found.append(Paragraph(label=str(at), text=draw(sentence)))
            found += [
                Paragraph(label=f"{letter})", text=draw(sentence)) for letter in "abcđ"[: draw(st.integers(0, 4))]
            ]
            continue
        title = draw(st.sampled_from(words.HEADINGS))
        if style == "chapters":
            found.append(Paragraph(label=f"{part} {words.ROMAN[at]}", text=title))
        else:
            found.append(Paragraph(label=words.ROMAN[at], text=title))
        for under in range(1, draw(st.integers(1, 3)) + 1):
            found.append(Paragraph(label=str(under), text=draw(st.sampled_from(words.SHORT_HEADINGS))))
            if draw(st.booleans()):
                found += [Paragraph(label=f"{under}.{k}", text=draw(sentence)) for k in (1, 2)]
            found += [Paragraph(text=f"- {draw(sentence)}") for _ in range(draw(st.integers(0, 2)))]
    return tuple(found)


@st.composite
def signers(draw: st.DrawFn, office: Office) -> tuple[Signature, ...]:
    """One signature of that office, with a name."""
    signature = draw(st.sampled_from(office.signatures))
    return (signature.evolve(name=draw(st.sampled_from(words.NAMES))),)


@st.composite
def state_dispatches(draw: st.DrawFn, kind: str | None = None) -> Dispatch:
    """Dispatches of the state form, of the six kinds that offices write most."""
    kind = draw(st.sampled_from(STATE_KINDS)) if kind is None else kind
    office, topic = draw(offices()), draw(topics())
    number = draw(st.none() | st.integers(1, 4000).map(lambda n: f"{n:02}"))
    unit = draw(st.sampled_from(("", "-VX", "-TH", "-TĐKT")))
    symbol = f"{office.code}{unit or '-VP'}" if kind == "cong_van" else f"{TYPES[kind]}-{office.code}{unit}"
    date = draw(st.none() | st.dates(dt.date(2020, 3, 5), dt.date(2026, 12, 31)))
    subject = topic.subject
    if kind in ("ke_hoach", "huong_dan", "bao_cao") and draw(st.booleans()):
        subject = subject[0].upper() + subject[1:]
    body, named = draw(bodies(kind, office))
    assume(number is None or all(other.number_symbol != f"{number}/{symbol}" for other in named))
    addressees = st.lists(st.sampled_from(words.ADDRESSEES), min_size=1, max_size=5, unique=True).map(tuple)
    return Dispatch(
        kind=kind,
        number=number,
        symbol=symbol,
        number_symbol=f"{number}/{symbol}" if number is not None else None,
        issuer=office.issuer,
        issuer_parent=office.parent,
        place=office.place,
        date=date,
        subject=subject,
        addressees=draw(addressees) if kind in ("cong_van", "to_trinh") else (),
        references=named,
        body=body,
        recipients=draw(recipients()),
        archive_line=draw(st.sampled_from(words.ARCHIVES)),
        signatures=draw(signers(office)),
        campaign=topic.campaign,
        **draw(marks()),
    )


@st.composite
def marks(draw: st.DrawFn) -> dict[str, Any]:
    """Urgency, secrecy, draft and attachments: mostly none of them."""
    if draw(st.integers(0, 3)):
        return {}
    return {
        "urgency": draw(st.sampled_from((None, "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"))),
        "secrecy": draw(st.sampled_from((None, "MẬT", "TỐI MẬT", "TUYỆT MẬT"))),
        "draft": draw(st.booleans()),
        "attachments": tuple(draw(st.lists(st.sampled_from(words.ATTACHMENTS), max_size=2, unique=True))),
    }


@st.composite
def bodies(draw: st.DrawFn, kind: str, office: Office) -> tuple[tuple[Paragraph, ...], tuple[Reference, ...]]:
    """Bases, what is implemented, proposal, outline, and the closing sentence with the end mark."""
    found: list[Paragraph] = []
    named: list[Reference] = []
    seen: set[tuple[str | None, str | None]] = set()

    def keep(reference: Reference) -> bool:
        key = (reference.kind, reference.number_symbol or reference.subject or reference.issuer)
        if key in seen:
            return False
        seen.add(key)
        named.append(reference)
        return True

    for text, reference in draw(st.lists(bases(), max_size=3)):
        if keep(reference):
            found.append(Paragraph(text=f"{text};"))
    if kind in ("quyet_dinh", "to_trinh") or draw(st.booleans()):
        text, reference = draw(proposals())
        if keep(reference):
            found.append(Paragraph(text=f"{text}{'.' if kind == 'quyet_dinh' else ','}"))
    if kind == "quyet_dinh":
        found.append(Paragraph(text="QUYẾT ĐỊNH:"))
        count = draw(st.integers(1, 4))
        found += [Paragraph(label=f"Điều {at}", text=draw(sentences())) for at in range(1, count + 1)]
    else:
        text, reference = draw(references("implements"))
        lead = draw(st.sampled_from(("Thực hiện", "Triển khai")))
        told = f"{lead} {text}; {office.short} {words.ANNOUNCES[kind]}:"
        if keep(reference):
            found.append(Paragraph(text=told))
        found += draw(outlines())
        if draw(st.booleans()):
            text, reference = draw(references("mentions"))
            if keep(reference):
                found.append(Paragraph(text=f"Các đơn vị đọc kỹ {text}."))
    closing = draw(st.sampled_from(words.CLOSINGS))
    label = f"Điều {count + 1}" if kind == "quyet_dinh" else None
    return (*found, Paragraph(label=label, text=f"{closing}./.")), tuple(named)


@st.composite
def recipients(draw: st.DrawFn) -> tuple[Recipient, ...]:
    """Lines of “Nơi nhận”, with purposes or without."""
    names = draw(st.lists(st.sampled_from(words.RECIPIENTS), min_size=1, max_size=6, unique=True))
    return tuple(Recipient(name=name, purpose=draw(st.sampled_from(words.PURPOSES))) for name in names)


@st.composite
def party_dispatches(draw: st.DrawFn) -> Dispatch:
    """Dispatches in the form of the Party."""
    drafted = draw(state_dispatches(kind=draw(st.sampled_from(("ke_hoach", "huong_dan", "bao_cao", "cong_van")))))
    place = draw(st.sampled_from(words.PLACES))
    symbol = f"{TYPES[drafted.kind or '']}/ĐU"
    topic = draw(topics())
    subject = f"về {topic.subject}" if drafted.kind != "cong_van" else topic.subject
    collective = draw(st.sampled_from(("BAN THƯỜNG VỤ", "BAN CHẤP HÀNH")))
    signature = draw(st.sampled_from(for_many(collective, "BÍ THƯ", "PHÓ BÍ THƯ")))
    return drafted.evolve(
        symbol=symbol,
        number_symbol=f"{drafted.number}-{symbol}" if drafted.number is not None else None,
        issuer=f"ĐẢNG ỦY XÃ {place.upper()}",
        issuer_parent=f"HUYỆN ỦY {place.upper()}",
        subject=subject,
        campaign=topic.campaign,
        signatures=(signature.evolve(name=draw(st.sampled_from(words.NAMES))),),
    )


def dispatches() -> st.SearchStrategy[Dispatch]:
    """Dispatches of the six kinds, now and then in the Party's form."""
    return st.one_of(state_dispatches(), state_dispatches(), state_dispatches(), party_dispatches())

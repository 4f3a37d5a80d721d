"""The words of the drawn graph, in both languages."""

from __future__ import annotations

from thidua.labels import Label

WORDS: dict[str, Label] = {
    "title": Label(vi="Chuỗi văn bản", en="The chain of documents"),
    "intro": Label(
        vi="Từ văn bản trên cùng xuống văn bản triển khai; văn bản lùi vào thực hiện hoặc căn cứ văn bản ở trên.",
        en="From the document at the top to those that carry it out; indented ones implement or rest on the one above.",
    ),
    "tree": Label(vi="Văn bản nào thực hiện văn bản nào", en="What implements what"),
    "others": Label(vi="Văn bản khác được viện dẫn", en="Other documents referred to"),
    "missing": Label(vi="Còn thiếu", en="What is missing"),
    "findings": Label(vi="Điều cần lưu ý", en="Findings"),
    "counts": Label(
        vi="{read} văn bản đã đọc, {missing} văn bản chỉ được nhắc đến",
        en="{read} documents read, {missing} only named",
    ),
    "none": Label(vi="Không có.", en="None."),
    "step": Label(vi="bậc {step}", en="step {step}"),
    "no_date": Label(vi="không rõ ngày", en="no date"),
    "implements": Label(vi="thực hiện", en="implements"),
    "based_on": Label(vi="căn cứ", en="is based on"),
    "at_proposal_of": Label(vi="theo đề nghị", en="at the proposal of"),
    "mentions": Label(vi="nhắc đến", en="mentions"),
    "read": Label(vi="đã đọc", en="read"),
    "missing_state": Label(vi="thiếu", en="missing"),
    "incomplete": Label(vi="viện dẫn thiếu số hoặc ngày", en="named without number or date"),
    "ambiguous": Label(vi="khớp với nhiều văn bản", en="several fit"),
    "commune": Label(vi="cấp xã", en="commune"),
    "district": Label(vi="cấp huyện", en="district"),
    "province": Label(vi="cấp tỉnh", en="province"),
    "central": Label(vi="trung ương", en="central"),
    "level_unknown": Label(vi="không rõ cấp", en="level not shown"),
}

"""Codes of the graph of documents and of the references that travel between systems."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "graph_chain_stops",
        "warning",
        "Chuỗi văn bản dừng ở {document}: chưa có văn bản này.",
        "The chain stops at {document}: nobody supplied it.",
        "Tìm văn bản này và đọc thêm vào.",
        "Find that document and read it in.",
    ),
    Code(
        "graph_incomplete",
        "note",
        "Viện dẫn “{document}” thiếu số hoặc ngày, nên chưa biết là văn bản nào.",
        "The reference “{document}” lacks a number or a date, so nobody can say which document it is.",
    ),
    Code(
        "graph_ambiguous",
        "warning",
        "Viện dẫn “{document}” khớp với nhiều văn bản; chưa nối với văn bản nào.",
        "The reference “{document}” fits several documents; it is left open.",
        "Xem lại ngày và cơ quan ban hành của các văn bản đó.",
        "Check the dates and issuers of those documents.",
    ),
    Code(
        "graph_cycle",
        "warning",
        "Có {count} văn bản căn cứ, thực hiện lẫn nhau thành vòng: {documents}.",
        "{count} documents implement or rest on one another in a ring: {documents}.",
    ),
    Code(
        "graph_later",
        "warning",
        "Văn bản ngày {own} viện dẫn {document} ngày {date}, sau ngày của chính nó.",
        "A document of {own} refers to {document} of {date}, which is later.",
    ),
    Code(
        "graph_duplicate",
        "warning",
        "Cùng cơ quan, cùng năm, cùng số và ký hiệu {document}: {keys}.",
        "One issuer, one year, one number and symbol {document}: {keys}.",
        "Có thể một văn bản được đưa vào hai lần, hoặc số bị cấp trùng.",
        "Perhaps one document was supplied twice, or the number was given out twice.",
    ),
    Code(
        "graph_self_reference",
        "note",
        "Văn bản viện dẫn chính nó: {document}.",
        "The document refers to itself: {document}.",
    ),
    Code(
        "graph_no_node",
        "error",
        "Không có văn bản nào mang khóa “{key}”.",
        "There is no document with the key “{key}”.",
    ),
    Code(
        "organization_id_form",
        "error",
        "“{value}” không đúng dạng mã định danh cơ quan ({form}).",
        "“{value}” is not in the form of an organisation identifier ({form}).",
        "Mã cũ: 000.00.00.H41; mã mới: H41 hoặc H41.10.5, tối đa 35 ký tự.",
        "Old form: 000.00.00.H41; new form: H41 or H41.10.5, 35 characters at most.",
    ),
    Code(
        "header_element",
        "error",
        "Phần tử “{element}” của tiêu đề không đọc được.",
        "The element “{element}” of the header cannot be read.",
        "Chỉ nhận văn bản thuần ở đúng phần tử đã nêu trong tài liệu.",
        "Plain text is expected, in the elements the documentation names.",
    ),
)

"""Codes of the graph of documents and of the references that travel between systems."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "graph_chain_stops",
        "warning",
        "Chuỗi văn bản dừng ở {document} vì chưa có văn bản này.",
        "The chain stops at {document}: nobody supplied it.",
        "Tìm và bổ sung văn bản này.",
        "Find that document and add it.",
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
        "Có {count} văn bản thực hiện hoặc căn cứ lẫn nhau thành vòng khép kín: {documents}.",
        "{count} documents implement or rest on one another in a ring: {documents}.",
        "Kiểm tra lại số, ký hiệu và ngày của các văn bản được viện dẫn.",
        "Check number, symbol and date of the documents referred to.",
    ),
    Code(
        "graph_later",
        "warning",
        "Văn bản đề ngày {own} viện dẫn {document} ngày {date}, ra sau chính văn bản này.",
        "A document of {own} refers to {document} of {date}, which is later.",
        "Kiểm tra lại cả hai ngày; có thể một trong hai bị ghi nhầm.",
        "Check both dates; one of them may be a slip.",
    ),
    Code(
        "graph_duplicate",
        "warning",
        "Nhiều văn bản của cùng cơ quan, cùng năm, cùng số, ký hiệu {document}: {keys}.",
        "Several documents of one issuer, one year, one number and symbol {document}: {keys}.",
        "Có thể một văn bản được đưa vào nhiều lần, hoặc số bị cấp trùng.",
        "Perhaps one document was supplied more than once, or the number was given out twice.",
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
        "“{value}” không đúng dạng mã định danh điện tử của cơ quan ({form}).",
        "“{value}” is not in the form of the electronic identifier of an organisation ({form}).",
        "Mã cũ: 000.00.00.H41; mã mới: H41 hoặc H41.10.5, tối đa 35 ký tự.",
        "Old form: 000.00.00.H41; new form: H41 or H41.10.5, 35 characters at most.",
    ),
    Code(
        "header_element",
        "error",
        "Không đọc được phần tử “{element}” trong phần đầu (header) của gói tin.",
        "The element “{element}” in the header of the message cannot be read.",
        "Chỉ nhận văn bản thuần, ở đúng các phần tử nêu trong tài liệu hướng dẫn.",
        "Plain text is expected, in the elements the documentation names.",
    ),
)

"""Codes of the ledger of facts."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "ledger_entry_twice",
        "error",
        "Mã ghi chép “{entry}” được dùng hơn một lần.",
        "The entry code “{entry}” is used more than once.",
        "Mỗi ghi chép cần một mã riêng để có thể đính chính.",
        "Give every entry its own code, so that it can be corrected.",
    ),
    Code(
        "ledger_evidence_missing",
        "warning",
        "Ghi chép “{entry}” ({unit}, {fact}) chưa có minh chứng.",
        "The entry “{entry}” ({unit}, {fact}) has no evidence.",
        "Số liệu vẫn được dùng; thiếu minh chứng không tự động thành 0.",
        "The figure is used all the same; missing evidence does not make it 0.",
    ),
    Code(
        "ledger_evidence_unnumbered",
        "warning",
        "Minh chứng của ghi chép “{entry}” thiếu số, ký hiệu hoặc ngày.",
        "Evidence of the entry “{entry}” lacks its number or its date.",
    ),
    Code(
        "ledger_evidence_unsigned",
        "warning",
        "Minh chứng {document} của ghi chép “{entry}” chưa được ký.",
        "The evidence {document} of the entry “{entry}” is not signed.",
    ),
    Code(
        "ledger_document_later",
        "error",
        "Ghi chép “{entry}” lập ngày {day} nhưng dẫn văn bản ban hành sau ngày đó: {document}.",
        "The entry “{entry}” of {day} rests on a later document: {document}.",
    ),
    Code(
        "ledger_unverified",
        "note",
        "Ghi chép “{entry}” chưa có người thẩm tra.",
        "The entry “{entry}” has not been verified yet.",
    ),
    Code(
        "ledger_verifier_is_reporter",
        "warning",
        "Ghi chép “{entry}”: người báo cáo tự thẩm tra ({person}).",
        "The entry “{entry}” was verified by its own reporter ({person}).",
    ),
    Code(
        "ledger_entries_differ",
        "error",
        "Số liệu “{fact}” của “{unit}” kỳ {cycle} có những ghi chép khác nhau: {values}; coi như chưa có số liệu.",
        "“{fact}” of “{unit}” in {cycle} has entries that differ: {values}; it counts as not known.",
        "Đính chính ghi chép sai, nêu lý do.",
        "Correct the entry that is wrong, and say why.",
    ),
    Code(
        "correction_self",
        "error",
        "Ghi chép “{entry}” không thể được thay bằng chính nó.",
        "The entry “{entry}” cannot be replaced by itself.",
        "Lập một ghi chép mới với mã khác.",
        "Write a new entry with another code.",
    ),
    Code(
        "correction_of_nothing",
        "error",
        "Đính chính ngày {day} nêu ghi chép “{entry}”, nhưng đến ngày đó chưa có ghi chép này.",
        "The correction of {day} names the entry “{entry}”, which was not there on that day.",
    ),
    Code(
        "correction_twice",
        "error",
        "Ghi chép “{entry}” được đính chính hai lần; lần này ngày {day}.",
        "The entry “{entry}” is corrected twice; this time on {day}.",
        "Đính chính ghi chép thay thế, không đính chính lại ghi chép cũ.",
        "Correct the entry that replaced it, not the old one again.",
    ),
    Code(
        "correction_replacement_unknown",
        "error",
        "Đến ngày {day} chưa có ghi chép thay thế “{entry}”.",
        "By {day} there is no replacing entry “{entry}”.",
    ),
    Code(
        "correction_elsewhere",
        "error",
        "Ghi chép “{new}” thay “{old}” nhưng khác đơn vị, số liệu hoặc kỳ.",
        "“{new}” replaces “{old}” but is of another unit, fact or cycle.",
    ),
    Code(
        "inspection_twice",
        "error",
        "Mã cuộc kiểm tra “{inspection}” được dùng hơn một lần.",
        "The inspection code “{inspection}” is used more than once.",
    ),
    Code(
        "remedy_not_ordered",
        "note",
        "Cuộc kiểm tra “{inspection}” tại “{unit}” nêu “{what}” nhưng không yêu cầu khắc phục.",
        "The inspection “{inspection}” of “{unit}” found “{what}” but ordered no remedy.",
    ),
    Code(
        "remedy_before_visit",
        "error",
        "“{what}” ({unit}): ngày khắc phục {day} trước ngày kiểm tra {visited}.",
        "“{what}” ({unit}): the remedy's day {day} is before the visit of {visited}.",
    ),
    Code(
        "remedy_overdue",
        "warning",
        "“{what}” ({unit}): hạn khắc phục là {deadline}, đến ngày {day} vẫn chưa khắc phục xong.",
        "“{what}” ({unit}): due on {deadline}, not put right by {day}.",
    ),
    Code(
        "remedy_without_document",
        "warning",
        "“{what}” ({unit}): khắc phục ngày {day} nhưng không có văn bản kèm theo.",
        "“{what}” ({unit}): put right on {day}, without a document.",
    ),
)

"""Awards (danh hiệu, hình thức khen thưởng): types, records, and the condition trees of rules."""

"""Quotas (chỉ tiêu, tỷ lệ): who is in, who is out, who must still be decided."""

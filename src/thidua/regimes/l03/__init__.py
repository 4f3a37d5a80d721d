"""Law 15/2003/QH11 as amended, with Decree 91/2017/NĐ-CP: proposals from 2017-10-01 to 2023-12-31."""

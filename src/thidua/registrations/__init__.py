"""Registrations (đăng ký thi đua): who registered for what, when."""

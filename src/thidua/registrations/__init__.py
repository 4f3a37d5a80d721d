"""Registrations (đăng ký thi đua): who registered for what, when."""

from thidua.registrations.asking import Registered, registered
from thidua.registrations.registration import Registration, RegistrationList
from thidua.registrations.registration_inspection import inspect_registrations

__all__ = ["Registered", "Registration", "RegistrationList", "inspect_registrations", "registered"]

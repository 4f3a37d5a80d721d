"""Loading outside data: what is wrong with it comes back as findings, never as an exception."""

from thidua.loading.load import MAX_FINDINGS, MAX_JSON, Loaded, load, load_json
from thidua.loading.places import Place, line_of, printed
from thidua.loading.survey import MAX_VALUES
from thidua.loading.toml import MAX_TOML, load_toml, toml_places
from thidua.loading.yaml import MAX_YAML, load_yaml, yaml_places

__all__ = [
    "MAX_FINDINGS",
    "MAX_JSON",
    "MAX_TOML",
    "MAX_VALUES",
    "MAX_YAML",
    "Loaded",
    "Place",
    "line_of",
    "load",
    "load_json",
    "load_toml",
    "load_yaml",
    "printed",
    "toml_places",
    "yaml_places",
]

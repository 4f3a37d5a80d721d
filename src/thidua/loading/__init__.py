"""Loading outside data: what is wrong with it comes back as findings, never as an exception."""

from thidua.loading.load import MAX_FINDINGS, MAX_JSON, Loaded, load, load_json
from thidua.loading.places import Place, line_of, printed
from thidua.loading.survey import MAX_VALUES
from thidua.loading.toml import MAX_TOML, load_toml, toml_places
from thidua.loading.toml_walk import MAX_TOML_VALUES
from thidua.loading.yaml import MAX_YAML, load_yaml, yaml_places
from thidua.loading.yaml_events import MAX_YAML_NODES

__all__ = [
    "MAX_FINDINGS",
    "MAX_JSON",
    "MAX_TOML",
    "MAX_TOML_VALUES",
    "MAX_VALUES",
    "MAX_YAML",
    "MAX_YAML_NODES",
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

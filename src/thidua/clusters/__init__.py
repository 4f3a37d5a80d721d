"""Clusters and blocs (cụm, khối thi đua): who belongs, who leads the work, what they signed."""

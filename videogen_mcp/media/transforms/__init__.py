"""Pictures and films made from other pictures and films: cut out, enlarged, traced, given depth."""

"""Moving pictures in another style: each picture is repainted, and neighbours stay alike."""

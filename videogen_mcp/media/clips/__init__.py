"""Short clips: pictures with a camera that moves over them, weather in the air and life in them."""

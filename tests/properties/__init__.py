"""What must hold whatever a table asks: order, learning, more is better, replay."""

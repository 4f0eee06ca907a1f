/** Under this the layer's script leaves its maker in the isolated world, for the reader of the same frame. */
export const LAYER = Symbol.for('campus-lens.layer');

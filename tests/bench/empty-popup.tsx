import { render } from 'preact';

// The yardstick of the popup: a page of the same kind that draws one button. It is built for the bench only.
const root = document.getElementById('panel');
if (root !== null)
  render(
    <button type="button" id="empty">
      Empty
    </button>,
    root,
  );

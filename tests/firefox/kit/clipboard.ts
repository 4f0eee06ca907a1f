/** In the browser itself: what is on the clipboard, as plain and as rich text. */
export const clipboard = `
  const held = (flavor) => {
    const data = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    data.init(null);
    data.addDataFlavor(flavor);
    Services.clipboard.getData(data, Ci.nsIClipboard.kGlobalClipboard);
    const out = {};
    data.getTransferData(flavor, out);
    return out.value.QueryInterface(Ci.nsISupportsString).data;
  };
  return { plain: held('text/plain'), rich: held('text/html') };`;

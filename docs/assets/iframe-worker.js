// Browsers start no worker from a file. There the search runs in a hidden frame instead, which is given the same two ways to speak.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.body.append(this.frame);
      const page = this.frame.contentDocument;
      this.frame.contentWindow.answer = (data) => {
        const event = new MessageEvent("message", { data });
        this.dispatchEvent(event);
        if (this.onmessage) this.onmessage(event);
      };
      page.open();
      page.write(
        "<script>window.postMessage = (data) => answer(data);" +
          "window.importScripts = (...urls) => Promise.all(urls.map((url) => new Promise((done) => {" +
          "const script = document.createElement('script'); script.src = url; script.onload = done; document.head.append(script) })))" +
          "</" + "script><script src='" + new URL(url, location.href) + "'></" + "script>"
      );
      page.close();
    }

    postMessage(data) {
      const send = () => this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data }));
      if (this.frame.contentDocument.readyState === "complete") send();
      else this.frame.addEventListener("load", send, { once: true });
    }

    terminate() {
      this.frame.remove();
    }
  };
}

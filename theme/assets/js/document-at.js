/**
 * Loads another page of this site, so that parts of it can be shown here. It doesn't use fetch, because the pages' policy
 * (Trusted Types) forbids scripts to turn text into HTML; here the browser does it.
 * @param {string} address @returns {Promise<Document>}
 */
export function documentAt(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onloadend = () => {
      if (request.status === 200 && request.response) resolve(request.response);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.send();
  });
}

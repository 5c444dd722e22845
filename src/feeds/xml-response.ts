/** An XML document as an answer of the dev server; a build keeps only its bytes. */
export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

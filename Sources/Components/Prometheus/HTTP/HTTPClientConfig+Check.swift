import Documents
import OrderedCollections

extension HTTPClientConfig {
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.bearerToken, read.bearerTokenFile)
    checkAuthentication(read, &decoding)
    checkProxy(read.proxy, &decoding)
    ReservedHeaders.check(read.headers, &decoding)
  }

  /// The keys by which it authenticates itself.
  var authentications: [String] {
    [
      basicAuth == nil ? nil : "basic_auth", authorization == nil ? nil : "authorization",
      oauth2 == nil ? nil : "oauth2",
    ].compactMap(\.self)
  }

  private static func checkAuthentication(_ read: Read<Self>, _ decoding: inout Decoding) {
    let value = read.value
    let bearer = value.bearerToken.map { !$0.text.isEmpty } ?? false ? "bearer_token" : nil
    let file = value.bearerTokenFile ?? "" != "" ? "bearer_token_file" : nil
    let given = value.authentications + [bearer ?? file].compactMap(\.self)
    if given.count > 1 {
      let place = given.contains("oauth2") ? read.oauth2.place : read.authorization.place ?? read.basicAuth.place
      decoding.report(
        Diagnostic(
          "Expected at most one of \(given.joined(separator: ", ")), found \(given.count) of them.",
          help: "keep one of them", at: place, path: read.path))
    }
    if value.authorization?.type?.lowercased() == "basic" {
      decoding.report(
        "Expected another type than Basic, which has a section of its own.", help: "use basic_auth instead",
        at: read.authorization)
    }
  }

  private static func checkProxy(_ read: Read<ProxyConfig>, _ decoding: inout Decoding) {
    let hasURL = read.value.url ?? "" != ""
    let isFromEnvironment = read.value.fromEnvironment ?? false
    if !read.value.connectHeader.isEmpty, !hasURL, !isFromEnvironment {
      decoding.report(
        "Expected a proxy beside proxy_connect_header, found none.",
        help: "write proxy_url or proxy_from_environment: true", at: read.connectHeader)
    }
    if isFromEnvironment, hasURL {
      decoding.report(
        "Expected at most one of proxy_from_environment and proxy_url, found both.", help: "remove one of them",
        at: read.url)
    }
    if read.value.noProxy ?? "" != "", isFromEnvironment || read.value.url == nil {
      decoding.report(
        "Expected proxy_url beside no_proxy.",
        help: isFromEnvironment ? "the environment says NO_PROXY too: remove no_proxy" : "write it, or remove no_proxy",
        at: read.noProxy)
    }
  }
}

import Values

extension Deployment {
  /// The bundled demo server with everything around it: what is rendered where there is no deployment file.
  public static let demo = Deployment(name: DNSLabel(known: "exemplar-demo"))
}

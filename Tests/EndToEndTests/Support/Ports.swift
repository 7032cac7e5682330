/// The ports of one deployment.
struct Ports {
  let tempo: Int
  let otlpHTTP: Int
  let grafana: Int
  /// Where the stand-in for an application listens.
  let application: Int
  let prometheus: Int
  let demoServer: Int
  let otlpGRPC: Int
  let tempoGRPC: Int

  init(_ servers: [Int], free: [Int]) {
    (tempo, otlpHTTP, grafana, application) = (servers[0], servers[1], servers[2], servers[3])
    (prometheus, demoServer, otlpGRPC, tempoGRPC) = (free[0], free[1], free[2], free[3])
  }
}

import Testing

@testable import Deployment

@Suite struct PasswordFileTests {
  @Test(arguments: ["''", "secrets/", "\"a\\nb\""]) func itIsAFile(path: String) {
    #expect(
      findings("grafana: {password_file: 1️⃣\(path)}").first?.hasPrefix("1️⃣ Expected the path of a file, found") == true)
    #expect(findings("grafana: {password_file: secrets/pw}") == [])
  }

  @Test func noHomeIsFilledIn() {
    #expect(
      findings("grafana: {password_file: 1️⃣~/pw}")
        == ["1️⃣ The path ~/pw would be taken as it stands, without your home for ~."])
  }

  @Test(arguments: [
    "prometheus/pw", "./tempo/a/pw", "x/../grafana/pw", "Grafana/pw", "docker-compose.yml", "README.md",
    ".exemplary/pw",
    "prometheus",
  ]) func itStandsBesideTheRenderedFiles(path: String) {
    #expect(
      findings("grafana: {access: admin, password_file: 1️⃣\(path)}")
        == ["1️⃣ The password file \(path) would stand among the rendered files."])
  }

  @Test func itStandsBesideWhatIsBuilt() {
    let applications = """
      applications:
        - {name: demo, build: demo}
        - {name: shop, port: 1, build: {context: ./src/shop}}
        - {name: cart, port: 2, build: {context: ../cart}}
        - {name: all, port: 3, build: {context: ..}}
        - {name: image, port: 4, image: "a:1"}

      """
    for (path, name) in [("demo/pw", "demo"), ("src/shop/a/pw", "shop"), ("../cart/pw", "cart")] {
      #expect(
        findings(applications + "grafana: {password_file: 1️⃣\(path)}")
          == ["1️⃣ The password file \(path) would stand where \(name) is built from."])
    }
    for path in ["src/pw", "../pw", "image/pw", "/demo/pw", "demos/pw", "../prometheus/pw"] {
      #expect(findings(applications + "grafana: {access: admin, password_file: \(path)}") == [])
    }
  }

  @Test func theDefaultIsInNobodysWayWhereItIsNotUsed() {
    let application = "applications: [{name: secrets, build: demo}]\n"
    #expect(findings(application) == [])
    #expect(
      findings(application + "grafana: 1️⃣{access: admin}")
        == ["1️⃣ The password file secrets/grafana-admin-password would stand where secrets is built from."])
  }
}

import Documents
import Values

extension Deployment {
  /// Grafana keeps one dashboard a uid, and only one a title in its folder.
  static func checkDashboards(_ read: Read<Self>, _ decoding: inout Decoding) {
    var uids: Set<String> = []
    var titles: Set<String> = []
    for application in read.applications.elements() {
      let name = application.value.name.text
      if name.utf8.count > 40 {
        decoding.report(
          "The name \(name) is too long for the uid of its dashboard.", help: "use at most 40 letters",
          at: application.name)
      }
      uids.insert(name)
      titles.insert(name)
    }
    for dashboard in read.dashboards.elements() {
      if !uids.insert(dashboard.value.uid.text).inserted {
        decoding.report(
          "Two dashboards have the uid \(dashboard.value.uid).", help: "give it another", at: dashboard.uid)
      }
      if !titles.insert(dashboard.value.title).inserted {
        decoding.report(
          "Two dashboards are called \(dashboard.value.title).", help: "give it another title", at: dashboard.title)
      }
    }
  }
}

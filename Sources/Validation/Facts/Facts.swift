import Project

/// What several rules ask of a project, worked out once.
package struct Facts: Sendable {
  package let project: Project

  package init(_ project: Project) {
    self.project = project
  }
}

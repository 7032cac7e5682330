import Components
import Deployment
import Documents

extension Deployment {
  /// Renders every file of the deployment.
  ///
  /// - Throws: Everything that is wrong with the deployment, each with the keys that lead to it.
  public func render() throws(DeploymentError) -> Rendering {
    try checked().renderChecked()
  }

  /// Renders a deployment that was read from a file, and so has been checked.
  package func renderChecked() throws(DeploymentError) -> Rendering {
    try ComponentDocuments(self).rendering()
  }
}

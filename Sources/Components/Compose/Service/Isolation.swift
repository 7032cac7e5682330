import Documents

extension Compose {
  /// How far a container is kept apart from the machine and from others. The keys stand among those of the service.
  package struct Isolation: Document, Equatable {
    package var userNamespaceMode: String?
    package var processNamespace: String?
    package var ipcNamespace: String?
    package var utsNamespace: String?
    package var cgroup: String?
    package var cgroupParent: String?
    package var deviceCgroupRules: [String] = []
    package var devices: [Node] = []
    package var gpus: Node?
    package var credentialSpec: Node?
    package var isolation: String?
    package var runtime: String?
    package var kernelParameters: Assignments?
    package var usesAPISocket: Resolvable<Bool>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("userns_mode", \.userNamespaceMode, "Its user namespace."),
      optional("pid", \.processNamespace, "Its process namespace."),
      optional("ipc", \.ipcNamespace, "Its namespace for shared memory."),
      optional("uts", \.utsNamespace, "Its namespace for the host name."),
      optional("cgroup", \.cgroup, "Its cgroup namespace: host or private."),
      optional("cgroup_parent", \.cgroupParent, "The cgroup it is put below."),
      optional("device_cgroup_rules", \.deviceCgroupRules, "Rules for devices."),
      optional("devices", \.devices, "Devices of the machine that it sees."),
      optional("gpus", \.gpus, "Graphics processors it may use."),
      optional("credential_spec", \.credentialSpec, "Its managed account, on Windows."),
      optional("isolation", \.isolation, "How it is kept apart, on Windows."),
      optional("runtime", \.runtime, "The program that runs containers."),
      optional("sysctls", \.kernelParameters, "Kernel parameters."),
      optional("use_api_socket", \.usesAPISocket, "Whether it may talk to the engine."),
    ]
  }
}

// The library is what a user of it writes: the deployment, its values, and its rendering.
@_exported import Deployment
@_exported import Documents
@_exported import Generation
@_exported import Values

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Session` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Glue::Session. Sessions provide an on-demand, serverless Apache Spark runtime environment for building, testing, and running data preparation and analytics applications.
///
/// `AWS::Glue::Session`; `Ref` returns its `Arn`, a [`glue::SessionArn`](kinds::glue::SessionArn).
/// Changing one of these replaces it: `Command`, `Connections`, `DefaultArguments`, `Description`, `GlueVersion`, `Id`, `IdleTimeout`, `MaxCapacity`, `NumberOfWorkers`, `RequestOrigin`, `Role`, `SecurityConfiguration`, `Timeout`, `WorkerType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSession(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Session",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("session.rules"),
};

impl CfnSession {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Session";

    /// `CfnSession` with its required properties, in alphabetical order:
    ///
    /// - `command`: The SessionCommand that runs the job.
    /// - `id`: The ID of the session.
    /// - `role`: The IAM Role ARN.
    pub fn new(
        command: impl IntoValue<SessionCommandProperty>,
        id: impl IntoValue<String>,
        role: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Command", command.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        object_.put("Role", role.into_value().into_node());
        Self(object_)
    }

    /// Specifies the connections used by the session.
    ///
    /// `Connections`; an update replaces the resource.
    pub fn connections(mut self, value: impl IntoValue<ConnectionsListProperty>) -> Self {
        self.0.put("Connections", value.into_value().into_node());
        self
    }

    /// A map array of key-value pairs. Max is 75 pairs.
    ///
    /// `DefaultArguments`; an update replaces the resource.
    pub fn default_arguments(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("DefaultArguments", value.into_value().into_node());
        self
    }

    /// The description of the session.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Glue version determines the versions of Apache Spark and Python that Glue supports. The GlueVersion must be greater than 2.0.
    ///
    /// `GlueVersion`; an update replaces the resource.
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GlueVersion", value.into_value().into_node());
        self
    }

    /// The number of minutes when idle before session times out. Default is the value of Timeout.
    ///
    /// `IdleTimeout`; an update replaces the resource.
    pub fn idle_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IdleTimeout", value.into_value().into_node());
        self
    }

    /// The number of Glue data processing units (DPUs) that can be allocated when the job runs.
    ///
    /// `MaxCapacity`; an update replaces the resource.
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The number of workers of a defined WorkerType to use for the session.
    ///
    /// `NumberOfWorkers`; an update replaces the resource.
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfWorkers", value.into_value().into_node());
        self
    }

    /// The origin of the request.
    ///
    /// `RequestOrigin`; an update replaces the resource.
    pub fn request_origin(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RequestOrigin", value.into_value().into_node());
        self
    }

    /// The name of the SecurityConfiguration structure to be used with the session.
    ///
    /// `SecurityConfiguration`; an update replaces the resource.
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityConfiguration", value.into_value().into_node());
        self
    }

    /// The tags belonging to the session.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The number of minutes before session times out.
    ///
    /// `Timeout`; an update replaces the resource.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// The type of predefined worker that is allocated when a session runs.
    ///
    /// `WorkerType`; one of `Standard`, `G.1X`, `G.2X`, `G.025X`, `G.4X`, `G.8X`, `Z.2X`; an update replaces the resource.
    pub fn worker_type(mut self, value: impl IntoValue<WorkerType>) -> Self {
        self.0.put("WorkerType", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnSession {
    type Handle = CfnSessionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSessionRef {
        CfnSessionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSession`] of a stack.
pub struct CfnSessionRef(NodeRef);

impl Clone for CfnSessionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSessionRef {}
impl AsNode for CfnSessionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSessionRef {
    /// What `Ref` returns: its `Arn`, a [`glue::SessionArn`](kinds::glue::SessionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::SessionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the session.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::glue::SessionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time and date when the session was created.
    ///
    /// `Fn::GetAtt` of `CreatedOn`.
    #[inline]
    pub fn attr_created_on(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedOn")))
    }

    /// The code execution progress of the session.
    ///
    /// `Fn::GetAtt` of `Progress`.
    #[inline]
    pub fn attr_progress(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Progress")))
    }

    /// The session status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::glue::SessionArn> for &CfnSessionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::SessionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the connections used by the session.
///
/// The property type `ConnectionsList` of `AWS::Glue::Session`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionsListProperty(Object);

impl ConnectionsListProperty {
    /// `ConnectionsListProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of connection names used by the session.
    ///
    /// `Connections`.
    pub fn connections(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Connections", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ConnectionsListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionsListProperty> for ConnectionsListProperty {}
impl From<ConnectionsListProperty> for Node {
    #[inline]
    fn from(value: ConnectionsListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionsListProperty> for ConnectionsListProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionsListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SessionCommand that runs the job.
///
/// The property type `SessionCommand` of `AWS::Glue::Session`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionCommandProperty(Object);

impl SessionCommandProperty {
    /// `SessionCommandProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the name of the SessionCommand. Can be 'glueetl' or 'gluestreaming'.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies the Python version. The Python version indicates the version supported for jobs of type Spark.
    ///
    /// `PythonVersion`.
    pub fn python_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PythonVersion", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for SessionCommandProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionCommandProperty> for SessionCommandProperty {}
impl From<SessionCommandProperty> for Node {
    #[inline]
    fn from(value: SessionCommandProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionCommandProperty> for SessionCommandProperty {
    #[inline]
    fn into_value(self) -> Value<SessionCommandProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `WorkerType` of `AWS::Glue::Session`.
pub enum WorkerType {
    /// `G.025X`.
    G025X,
    /// `G.1X`.
    G1X,
    /// `G.2X`.
    G2X,
    /// `G.4X`.
    G4X,
    /// `G.8X`.
    G8X,
    /// `Standard`.
    Standard,
    /// `Z.2X`.
    Z2X,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkerType {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkerType {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkerType> for WorkerType {
    #[inline]
    fn into_value(self) -> Value<WorkerType> {
        const VALUES: &[&str] = &["G.025X", "G.1X", "G.2X", "G.4X", "G.8X", "Standard", "Z.2X"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

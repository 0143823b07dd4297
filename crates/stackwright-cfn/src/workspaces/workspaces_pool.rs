// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpaces::WorkspacesPool` and its property types.

use crate::l1::*;

/// Describes a pool of WorkSpaces.
///
/// `AWS::WorkSpaces::WorkspacesPool`; `Ref` returns its `PoolId`, a [`workspaces::WorkspacesPoolId`](kinds::workspaces::WorkspacesPoolId).
/// Changing one of these replaces it: `PoolName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspacesPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpaces::WorkspacesPool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspaces_pool.rules"),
};

impl CfnWorkspacesPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpaces::WorkspacesPool";

    /// `CfnWorkspacesPool` with its required properties, in alphabetical order:
    ///
    /// - `bundle_id`: The identifier of the bundle used by the pool.
    /// - `capacity`: Describes the user capacity for the pool.
    /// - `directory_id`: The identifier of the directory used by the pool.
    /// - `pool_name`: The name of the pool.
    pub fn new(
        bundle_id: impl IntoValue<String>,
        capacity: impl IntoValue<CapacityProperty>,
        directory_id: impl IntoValue<String>,
        pool_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleId", bundle_id.into_value().into_node());
        object_.put("Capacity", capacity.into_value().into_node());
        object_.put("DirectoryId", directory_id.into_value().into_node());
        object_.put("PoolName", pool_name.into_value().into_node());
        Self(object_)
    }

    /// The persistent application settings for users of the pool.
    ///
    /// `ApplicationSettings`; updated in place.
    pub fn application_settings(
        mut self,
        value: impl IntoValue<ApplicationSettingsProperty>,
    ) -> Self {
        self.0
            .put("ApplicationSettings", value.into_value().into_node());
        self
    }

    /// The description of the pool.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The running mode of the pool.
    ///
    /// `RunningMode`; one of `ALWAYS_ON`, `AUTO_STOP`; updated in place.
    pub fn running_mode(mut self, value: impl IntoValue<RunningMode>) -> Self {
        self.0.put("RunningMode", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; deprecated; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The amount of time that a pool session remains active after users disconnect. If they try to reconnect to the pool session after a disconnection or network interruption within this time interval, they are connected to their previous session. Otherwise, they are connected to a new session with a new pool instance.
    ///
    /// `TimeoutSettings`; updated in place.
    pub fn timeout_settings(mut self, value: impl IntoValue<TimeoutSettingsProperty>) -> Self {
        self.0
            .put("TimeoutSettings", value.into_value().into_node());
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

impl Construct for CfnWorkspacesPool {
    type Handle = CfnWorkspacesPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspacesPoolRef {
        CfnWorkspacesPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspacesPool`] of a stack.
pub struct CfnWorkspacesPoolRef(NodeRef);

impl Clone for CfnWorkspacesPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspacesPoolRef {}
impl AsNode for CfnWorkspacesPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspacesPoolRef {
    /// What `Ref` returns: its `PoolId`, a [`workspaces::WorkspacesPoolId`](kinds::workspaces::WorkspacesPoolId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspaces::WorkspacesPoolId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the pool was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) for the pool.
    ///
    /// `Fn::GetAtt` of `PoolArn`.
    #[inline]
    pub fn attr_pool_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolArn")))
    }

    /// The identifier of the pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[inline]
    pub fn attr_pool_id(&self) -> Value<kinds::workspaces::WorkspacesPoolId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolId")))
    }
}

impl IntoValue<kinds::workspaces::WorkspacesPoolId> for &CfnWorkspacesPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspaces::WorkspacesPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The persistent application settings for users in the pool.
///
/// The property type `ApplicationSettings` of `AWS::WorkSpaces::WorkspacesPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationSettingsProperty(Object);

impl ApplicationSettingsProperty {
    /// `ApplicationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Enables or disables persistent application settings for users during their pool sessions.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The path prefix for the S3 bucket where users’ persistent application settings are stored.
    ///
    /// `SettingsGroup`.
    pub fn settings_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SettingsGroup", value.into_value().into_node());
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

impl Kind for ApplicationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationSettingsProperty> for ApplicationSettingsProperty {}
impl From<ApplicationSettingsProperty> for Node {
    #[inline]
    fn from(value: ApplicationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationSettingsProperty> for ApplicationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the user capacity for the pool.
///
/// The property type `Capacity` of `AWS::WorkSpaces::WorkspacesPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProperty(Object);

impl CapacityProperty {
    /// `CapacityProperty` with its required properties, in alphabetical order:
    ///
    /// - `desired_user_sessions`: The desired number of user sessions for the WorkSpaces in the pool.
    pub fn new(desired_user_sessions: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DesiredUserSessions",
            desired_user_sessions.into_value().into_node(),
        );
        Self(object_)
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

impl Kind for CapacityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProperty> for CapacityProperty {}
impl From<CapacityProperty> for Node {
    #[inline]
    fn from(value: CapacityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProperty> for CapacityProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the timeout settings for the pool.
///
/// The property type `TimeoutSettings` of `AWS::WorkSpaces::WorkspacesPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeoutSettingsProperty(Object);

impl TimeoutSettingsProperty {
    /// `TimeoutSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the amount of time, in seconds, that a streaming session remains active after users disconnect. If users try to reconnect to the streaming session after a disconnection or network interruption within the time set, they are connected to their previous session. Otherwise, they are connected to a new session with a new streaming instance.
    ///
    /// `DisconnectTimeoutInSeconds`.
    pub fn disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DisconnectTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The amount of time in seconds a connection will stay active while idle.
    ///
    /// `IdleDisconnectTimeoutInSeconds`.
    pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "IdleDisconnectTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the maximum amount of time, in seconds, that a streaming session can remain active. If users are still connected to a streaming instance five minutes before this limit is reached, they are prompted to save any open documents before being disconnected. After this time elapses, the instance is terminated and replaced by a new instance.
    ///
    /// `MaxUserDurationInSeconds`.
    pub fn max_user_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxUserDurationInSeconds", value.into_value().into_node());
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

impl Kind for TimeoutSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeoutSettingsProperty> for TimeoutSettingsProperty {}
impl From<TimeoutSettingsProperty> for Node {
    #[inline]
    fn from(value: TimeoutSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeoutSettingsProperty> for TimeoutSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TimeoutSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RunningMode` of `AWS::WorkSpaces::WorkspacesPool`.
pub enum RunningMode {
    /// `ALWAYS_ON`.
    AlwaysOn,
    /// `AUTO_STOP`.
    AutoStop,
}

#[diagnostic::do_not_recommend]
impl Kind for RunningMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RunningMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RunningMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RunningMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RunningMode> for RunningMode {
    #[inline]
    fn into_value(self) -> Value<RunningMode> {
        const VALUES: &[&str] = &["ALWAYS_ON", "AUTO_STOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ApplicationSettings` of `AWS::WorkSpaces::WorkspacesPool`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

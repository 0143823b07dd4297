// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::AccessPolicy` and its property types.

use crate::l1::*;

/// > The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. If you would like to use the AWS IoT SiteWise Monitor feature, sign up prior to that date. Existing customers can continue to use the service as normal. For more information, see [AWS IoT SiteWise Monitor availability change](https://docs.aws.amazon.com/iot-sitewise/latest/appguide/iotsitewise-monitor-availability-change.html).
///
/// Creates an access policy that grants the specified identity (IAM Identity Center user, IAM Identity Center group, or IAM user) access to the specified AWS IoT SiteWise Monitor portal or project resource.
///
/// > Support for access policies that use an SSO Group as the identity is not supported at this time.
///
/// `AWS::IoTSiteWise::AccessPolicy`; `Ref` returns its `AccessPolicyId`, a [`iotsitewise::AccessPolicyId`](kinds::iotsitewise::AccessPolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::AccessPolicy",
    tags: None,
    rules: include_str!("access_policy.rules"),
};

impl CfnAccessPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::AccessPolicy";

    /// `CfnAccessPolicy` with its required properties, in alphabetical order:
    ///
    /// - `access_policy_identity`: The identity for this access policy.
    /// - `access_policy_permission`: The permission level for this access policy.
    /// - `access_policy_resource`: The AWS IoT SiteWise Monitor resource for this access policy.
    pub fn new(
        access_policy_identity: impl IntoValue<AccessPolicyIdentityProperty>,
        access_policy_permission: impl IntoValue<String>,
        access_policy_resource: impl IntoValue<AccessPolicyResourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccessPolicyIdentity",
            access_policy_identity.into_value().into_node(),
        );
        object_.put(
            "AccessPolicyPermission",
            access_policy_permission.into_value().into_node(),
        );
        object_.put(
            "AccessPolicyResource",
            access_policy_resource.into_value().into_node(),
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

impl Construct for CfnAccessPolicy {
    type Handle = CfnAccessPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPolicyRef {
        CfnAccessPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPolicy`] of a stack.
pub struct CfnAccessPolicyRef(NodeRef);

impl Clone for CfnAccessPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPolicyRef {}
impl AsNode for CfnAccessPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPolicyRef {
    /// What `Ref` returns: its `AccessPolicyId`, a [`iotsitewise::AccessPolicyId`](kinds::iotsitewise::AccessPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::AccessPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the access policy, which has the following format.
    ///
    /// `arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}`
    ///
    /// `Fn::GetAtt` of `AccessPolicyArn`.
    #[inline]
    pub fn attr_access_policy_arn(&self) -> Value<kinds::iotsitewise::AccessPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPolicyArn")))
    }

    /// The ID of the access policy.
    ///
    /// `Fn::GetAtt` of `AccessPolicyId`.
    #[inline]
    pub fn attr_access_policy_id(&self) -> Value<kinds::iotsitewise::AccessPolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPolicyId")))
    }
}

impl IntoValue<kinds::iotsitewise::AccessPolicyId> for &CfnAccessPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::AccessPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::AccessPolicyArn> for &CfnAccessPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::AccessPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPolicyArn")))
    }
}

/// The identity (IAM Identity Center user, IAM Identity Center group, or IAM user) to which this access policy applies.
///
/// The property type `AccessPolicyIdentity` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessPolicyIdentityProperty(Object);

impl AccessPolicyIdentityProperty {
    /// `AccessPolicyIdentityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An IAM role identity.
    ///
    /// `IamRole`.
    pub fn iam_role(mut self, value: impl IntoValue<IamRoleProperty>) -> Self {
        self.0.put("IamRole", value.into_value().into_node());
        self
    }

    /// An IAM user identity.
    ///
    /// `IamUser`.
    pub fn iam_user(mut self, value: impl IntoValue<IamUserProperty>) -> Self {
        self.0.put("IamUser", value.into_value().into_node());
        self
    }

    /// An IAM Identity Center user identity.
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<UserProperty>) -> Self {
        self.0.put("User", value.into_value().into_node());
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

impl Kind for AccessPolicyIdentityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessPolicyIdentityProperty> for AccessPolicyIdentityProperty {}
impl From<AccessPolicyIdentityProperty> for Node {
    #[inline]
    fn from(value: AccessPolicyIdentityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessPolicyIdentityProperty> for AccessPolicyIdentityProperty {
    #[inline]
    fn into_value(self) -> Value<AccessPolicyIdentityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS IoT SiteWise Monitor resource for this access policy. Choose either a portal or a project.
///
/// The property type `AccessPolicyResource` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessPolicyResourceProperty(Object);

impl AccessPolicyResourceProperty {
    /// `AccessPolicyResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Identifies an AWS IoT SiteWise Monitor portal.
    ///
    /// `Portal`.
    pub fn portal(mut self, value: impl IntoValue<PortalProperty>) -> Self {
        self.0.put("Portal", value.into_value().into_node());
        self
    }

    /// Identifies a specific AWS IoT SiteWise Monitor project.
    ///
    /// `Project`.
    pub fn project(mut self, value: impl IntoValue<ProjectProperty>) -> Self {
        self.0.put("Project", value.into_value().into_node());
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

impl Kind for AccessPolicyResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessPolicyResourceProperty> for AccessPolicyResourceProperty {}
impl From<AccessPolicyResourceProperty> for Node {
    #[inline]
    fn from(value: AccessPolicyResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessPolicyResourceProperty> for AccessPolicyResourceProperty {
    #[inline]
    fn into_value(self) -> Value<AccessPolicyResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an AWS Identity and Access Management role. For more information, see [IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html) in the *IAM User Guide*.
///
/// The property type `IamRole` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamRoleProperty(Object);

impl IamRoleProperty {
    /// `IamRoleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the IAM role. For more information, see [IAM ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) in the *IAM User Guide*.
    ///
    /// `arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("arn", value.into_value().into_node());
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

impl Kind for IamRoleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamRoleProperty> for IamRoleProperty {}
impl From<IamRoleProperty> for Node {
    #[inline]
    fn from(value: IamRoleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamRoleProperty> for IamRoleProperty {
    #[inline]
    fn into_value(self) -> Value<IamRoleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an AWS Identity and Access Management user.
///
/// The property type `IamUser` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamUserProperty(Object);

impl IamUserProperty {
    /// `IamUserProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the IAM user. For more information, see [IAM ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) in the *IAM User Guide*.
    ///
    /// > If you delete the IAM user, access policies that contain this identity include an empty `arn`. You can delete the access policy for the IAM user that no longer exists.
    ///
    /// `arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("arn", value.into_value().into_node());
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

impl Kind for IamUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamUserProperty> for IamUserProperty {}
impl From<IamUserProperty> for Node {
    #[inline]
    fn from(value: IamUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamUserProperty> for IamUserProperty {
    #[inline]
    fn into_value(self) -> Value<IamUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies an AWS IoT SiteWise Monitor portal.
///
/// The property type `Portal` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortalProperty(Object);

impl PortalProperty {
    /// `PortalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the portal.
    ///
    /// `id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("id", value.into_value().into_node());
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

impl Kind for PortalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortalProperty> for PortalProperty {}
impl From<PortalProperty> for Node {
    #[inline]
    fn from(value: PortalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortalProperty> for PortalProperty {
    #[inline]
    fn into_value(self) -> Value<PortalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies a specific AWS IoT SiteWise Monitor project.
///
/// The property type `Project` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProjectProperty(Object);

impl ProjectProperty {
    /// `ProjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the project.
    ///
    /// `id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("id", value.into_value().into_node());
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

impl Kind for ProjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProjectProperty> for ProjectProperty {}
impl From<ProjectProperty> for Node {
    #[inline]
    fn from(value: ProjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProjectProperty> for ProjectProperty {
    #[inline]
    fn into_value(self) -> Value<ProjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information for a user identity in an access policy.
///
/// The property type `User` of `AWS::IoTSiteWise::AccessPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserProperty(Object);

impl UserProperty {
    /// `UserProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IAM Identity Center ID of the user.
    ///
    /// `id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("id", value.into_value().into_node());
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

impl Kind for UserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserProperty> for UserProperty {}
impl From<UserProperty> for Node {
    #[inline]
    fn from(value: UserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserProperty> for UserProperty {
    #[inline]
    fn into_value(self) -> Value<UserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

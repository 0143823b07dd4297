// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::Domain` and its property types.

use crate::l1::*;

/// The `AWS::DataZone::Domain` resource specifies an Amazon DataZone domain. You can use domains to organize your assets, users, and their projects.
///
/// `AWS::DataZone::Domain`; `Ref` returns its `Id`, a [`datazone::DomainId`](kinds::datazone::DomainId).
/// Changing one of these replaces it: `DomainVersion`, `KmsKeyIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Amazon DataZone domain.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the Amazon DataZone domain.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The domain execution role that is created when an Amazon DataZone domain is created. The domain execution role is created in the AWS account that houses the Amazon DataZone domain.
    ///
    /// `DomainExecutionRole`; updated in place.
    pub fn domain_execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainExecutionRole", value.into_value().into_node());
        self
    }

    /// The domain version.
    ///
    /// `DomainVersion`; one of `V1`, `V2`; an update replaces the resource.
    pub fn domain_version(mut self, value: impl IntoValue<DomainVersion>) -> Self {
        self.0.put("DomainVersion", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone domain, metadata, and reporting data.
    ///
    /// `KmsKeyIdentifier`; an update replaces the resource.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The service role of the domain.
    ///
    /// `ServiceRole`; updated in place.
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceRole", value.into_value().into_node());
        self
    }

    /// The single sign-on details in Amazon DataZone.
    ///
    /// `SingleSignOn`; updated in place.
    pub fn single_sign_on(mut self, value: impl IntoValue<SingleSignOnProperty>) -> Self {
        self.0.put("SingleSignOn", value.into_value().into_node());
        self
    }

    /// The tags specified for the Amazon DataZone domain.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `Id`, a [`datazone::DomainId`](kinds::datazone::DomainId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::datazone::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A timestamp of when a Amazon DataZone domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// A timestamp of when a Amazon DataZone domain was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The identifier of the AWS account that manages the domain.
    ///
    /// `Fn::GetAtt` of `ManagedAccountId`.
    #[inline]
    pub fn attr_managed_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedAccountId")))
    }

    /// The data portal URL for the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `PortalUrl`.
    #[inline]
    pub fn attr_portal_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalUrl")))
    }

    /// The ID of the root domain unit.
    ///
    /// `Fn::GetAtt` of `RootDomainUnitId`.
    #[inline]
    pub fn attr_root_domain_unit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RootDomainUnitId")))
    }

    /// The status of the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::datazone::DomainId> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::datazone::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datazone::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::datazone::DomainArnOrId> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datazone::DomainArnOrId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The single sign-on details in Amazon DataZone.
///
/// The property type `SingleSignOn` of `AWS::DataZone::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleSignOnProperty(Object);

impl SingleSignOnProperty {
    /// `SingleSignOnProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the IDC instance.
    ///
    /// `IdcInstanceArn`.
    pub fn idc_instance_arn(mut self, value: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        self.0.put("IdcInstanceArn", value.into_value().into_node());
        self
    }

    /// The type of single sign-on in Amazon DataZone.
    ///
    /// `Type`; one of `IAM_IDC`, `DISABLED`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The single sign-on user assignment in Amazon DataZone.
    ///
    /// `UserAssignment`; one of `AUTOMATIC`, `MANUAL`.
    pub fn user_assignment(mut self, value: impl IntoValue<UserAssignment>) -> Self {
        self.0.put("UserAssignment", value.into_value().into_node());
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

impl Kind for SingleSignOnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleSignOnProperty> for SingleSignOnProperty {}
impl From<SingleSignOnProperty> for Node {
    #[inline]
    fn from(value: SingleSignOnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleSignOnProperty> for SingleSignOnProperty {
    #[inline]
    fn into_value(self) -> Value<SingleSignOnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DomainVersion` of `AWS::DataZone::Domain`.
pub enum DomainVersion {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
}

#[diagnostic::do_not_recommend]
impl Kind for DomainVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for DomainVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for DomainVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DomainVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<DomainVersion> for DomainVersion {
    #[inline]
    fn into_value(self) -> Value<DomainVersion> {
        const VALUES: &[&str] = &["V1", "V2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SingleSignOn` of `AWS::DataZone::Domain`.
pub enum Type {
    /// `DISABLED`.
    Disabled,
    /// `IAM_IDC`.
    IamIdc,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["DISABLED", "IAM_IDC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserAssignment` of a `SingleSignOn` of `AWS::DataZone::Domain`.
pub enum UserAssignment {
    /// `AUTOMATIC`.
    Automatic,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for UserAssignment {}
#[diagnostic::do_not_recommend]
impl TextKind for UserAssignment {}
#[diagnostic::do_not_recommend]
impl IdKind for UserAssignment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserAssignment {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserAssignment> for UserAssignment {
    #[inline]
    fn into_value(self) -> Value<UserAssignment> {
        const VALUES: &[&str] = &["AUTOMATIC", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::Service` and its property types.

use crate::l1::*;

/// Creates a service. A service is any software application that can run on instances containers, or serverless functions within an account or virtual private cloud (VPC).
///
/// For more information, see [Services](https://docs.aws.amazon.com/vpc-lattice/latest/ug/services.html) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::Service`; `Ref` returns its `Arn`, a [`vpclattice::ServiceArn`](kinds::vpclattice::ServiceArn).
/// Changing one of these replaces it: `CustomDomainName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::Service";

    /// `CfnService` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of IAM policy.
    ///
    /// - `NONE`: The resource does not use an IAM policy. This is the default.
    /// - `AWS_IAM`: The resource uses an IAM policy. When this type is used, auth is enabled and an auth policy is required.
    ///
    /// `AuthType`; default `"NONE"`; one of `NONE`, `AWS_IAM`; updated in place.
    pub fn auth_type(mut self, value: impl IntoValue<super::AuthType>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// `CertificateArn`; updated in place.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The custom domain name of the service.
    ///
    /// `CustomDomainName`; an update replaces the resource.
    pub fn custom_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomDomainName", value.into_value().into_node());
        self
    }

    /// Describes the DNS information of the service. This field is read-only.
    ///
    /// `DnsEntry`; updated in place.
    pub fn dns_entry(mut self, value: impl IntoValue<DnsEntryProperty>) -> Self {
        self.0.put("DnsEntry", value.into_value().into_node());
        self
    }

    /// The `IdleTimeoutSeconds` property.
    ///
    /// `IdleTimeoutSeconds`; updated in place.
    pub fn idle_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The name of the service. The name must be unique within the account. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// If you don't specify a name, CloudFormation generates one. However, if you specify a name, and later want to replace the resource, you must specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags for the service.
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ServiceArn`](kinds::vpclattice::ServiceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the service was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The domain name of the service.
    ///
    /// `Fn::GetAtt` of `DnsEntry.DomainName`.
    #[inline]
    pub fn attr_dns_entry_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsEntry.DomainName")))
    }

    /// The ID of the hosted zone.
    ///
    /// `Fn::GetAtt` of `DnsEntry.HostedZoneId`.
    #[inline]
    pub fn attr_dns_entry_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsEntry.HostedZoneId")))
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time that the service was last updated, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The status of the service.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::vpclattice::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the DNS information of a service.
///
/// The property type `DnsEntry` of `AWS::VpcLattice::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsEntryProperty(Object);

impl DnsEntryProperty {
    /// `DnsEntryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain name of the service.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The ID of the hosted zone.
    ///
    /// `HostedZoneId`.
    pub fn hosted_zone_id(mut self, value: impl IntoValue<kinds::route53::HostedZoneId>) -> Self {
        self.0.put("HostedZoneId", value.into_value().into_node());
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

impl Kind for DnsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsEntryProperty> for DnsEntryProperty {}
impl From<DnsEntryProperty> for Node {
    #[inline]
    fn from(value: DnsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsEntryProperty> for DnsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<DnsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

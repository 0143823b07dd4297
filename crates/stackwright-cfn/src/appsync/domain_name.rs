// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::DomainName` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::DomainName` resource creates a `DomainNameConfig` object to configure a custom domain.
///
/// `AWS::AppSync::DomainName`; `Ref` returns its `DomainName`, a [`appsync::DomainName`](kinds::appsync::DomainName).
/// Changing one of these replaces it: `CertificateArn`, `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainName(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::DomainName",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_name.rules"),
};

impl CfnDomainName {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::DomainName";

    /// `CfnDomainName` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The Amazon Resource Name (ARN) of the certificate.
    /// - `domain_name`: The domain name.
    pub fn new(
        certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
        domain_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The decription for your domain name.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A set of tags (key-value pairs) for this domain name.
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

impl Construct for CfnDomainName {
    type Handle = CfnDomainNameRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainNameRef {
        CfnDomainNameRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainName`] of a stack.
pub struct CfnDomainNameRef(NodeRef);

impl Clone for CfnDomainNameRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainNameRef {}
impl AsNode for CfnDomainNameRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainNameRef {
    /// What `Ref` returns: its `DomainName`, a [`appsync::DomainName`](kinds::appsync::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The domain name provided by AWS AppSync.
    ///
    /// `Fn::GetAtt` of `AppSyncDomainName`.
    #[inline]
    pub fn attr_app_sync_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppSyncDomainName")))
    }

    /// The domain name.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<kinds::appsync::DomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// The Amazon resource name (ARN) of the domain name.
    ///
    /// `Fn::GetAtt` of `DomainNameArn`.
    #[inline]
    pub fn attr_domain_name_arn(&self) -> Value<kinds::appsync::DomainNameArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameArn")))
    }

    /// The ID of your Amazon Route 53 hosted zone.
    ///
    /// `Fn::GetAtt` of `HostedZoneId`.
    #[inline]
    pub fn attr_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostedZoneId")))
    }
}

impl IntoValue<kinds::appsync::DomainName> for &CfnDomainNameRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appsync::DomainNameArn> for &CfnDomainNameRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::DomainNameArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainNameArn")))
    }
}

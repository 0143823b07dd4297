// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LicenseManager::Grant` and its property types.

use crate::l1::*;

/// Specifies a grant.
///
/// A grant shares the use of license entitlements with specific AWS accounts. For more information, see [Granted licenses](https://docs.aws.amazon.com/license-manager/latest/userguide/granted-licenses.html) in the *License Manager User Guide*.
///
/// `AWS::LicenseManager::Grant`; `Ref` returns its `GrantArn`, a [`licensemanager::GrantArn`](kinds::licensemanager::GrantArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGrant(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LicenseManager::Grant",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("grant.rules"),
};

impl CfnGrant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LicenseManager::Grant";

    /// `CfnGrant` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allowed operations for the grant.
    ///
    /// `AllowedOperations`; updated in place.
    pub fn allowed_operations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedOperations", value.into_value().into_node());
        self
    }

    /// Grant name.
    ///
    /// `GrantName`; updated in place.
    pub fn grant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GrantName", value.into_value().into_node());
        self
    }

    /// Home Region of the grant.
    ///
    /// `HomeRegion`; updated in place.
    pub fn home_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HomeRegion", value.into_value().into_node());
        self
    }

    /// License ARN.
    ///
    /// `LicenseArn`; updated in place.
    pub fn license_arn(mut self, value: impl IntoValue<kinds::licensemanager::LicenseArn>) -> Self {
        self.0.put("LicenseArn", value.into_value().into_node());
        self
    }

    /// The grant principals. You can specify one of the following as an Amazon Resource Name (ARN):
    ///
    /// - An AWS account, which includes only the account specified.
    ///
    /// - An organizational unit (OU), which includes all accounts in the OU.
    ///
    /// - An organization, which will include all accounts across your organization.
    ///
    /// `Principals`; updated in place.
    pub fn principals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Principals", value.into_value().into_node());
        self
    }

    /// Granted license status.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of tags to attach.
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

impl Construct for CfnGrant {
    type Handle = CfnGrantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGrantRef {
        CfnGrantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGrant`] of a stack.
pub struct CfnGrantRef(NodeRef);

impl Clone for CfnGrantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGrantRef {}
impl AsNode for CfnGrantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGrantRef {
    /// What `Ref` returns: its `GrantArn`, a [`licensemanager::GrantArn`](kinds::licensemanager::GrantArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::licensemanager::GrantArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the grant.
    ///
    /// `Fn::GetAtt` of `GrantArn`.
    #[inline]
    pub fn attr_grant_arn(&self) -> Value<kinds::licensemanager::GrantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GrantArn")))
    }

    /// The grant version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::licensemanager::GrantArn> for &CfnGrantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::licensemanager::GrantArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::SecurityConfiguration` and its property types.

use crate::l1::*;

/// Use a `SecurityConfiguration` resource to configure data encryption, Kerberos authentication (available in Amazon EMR release version 5.10.0 and later), and Amazon S3 authorization for EMRFS (available in EMR 5.10.0 and later). You can re-use a security configuration for any number of clusters in your account. For more information and example security configuration JSON objects, see [Create a Security Configuration](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-create-security-configuration.html) in the *Amazon EMR Management Guide*.
///
/// `AWS::EMR::SecurityConfiguration`; `Ref` returns its `Name`, a [`emr::SecurityConfigurationName`](kinds::emr::SecurityConfigurationName).
/// Changing one of these replaces it: `Name`, `SecurityConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::SecurityConfiguration",
    tags: None,
    rules: include_str!("security_configuration.rules"),
};

impl CfnSecurityConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::SecurityConfiguration";

    /// `CfnSecurityConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `security_configuration`: The security configuration details in JSON format.
    pub fn new(security_configuration: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityConfiguration",
            security_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the security configuration.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnSecurityConfiguration {
    type Handle = CfnSecurityConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityConfigurationRef {
        CfnSecurityConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityConfiguration`] of a stack.
pub struct CfnSecurityConfigurationRef(NodeRef);

impl Clone for CfnSecurityConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityConfigurationRef {}
impl AsNode for CfnSecurityConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityConfigurationRef {
    /// What `Ref` returns: its `Name`, a [`emr::SecurityConfigurationName`](kinds::emr::SecurityConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emr::SecurityConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::emr::SecurityConfigurationName> for &CfnSecurityConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::SecurityConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

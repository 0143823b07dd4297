// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTCoreDeviceAdvisor::SuiteDefinition` and its property types.

use crate::l1::*;

/// Creates a Device Advisor test suite.
///
/// Requires permission to access the [CreateSuiteDefinition](https://docs.aws.amazon.com//service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions) action.
///
/// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`; `Ref` returns its `SuiteDefinitionId`, a [`iotcoredeviceadvisor::SuiteDefinitionId`](kinds::iotcoredeviceadvisor::SuiteDefinitionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSuiteDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTCoreDeviceAdvisor::SuiteDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("suite_definition.rules"),
};

impl CfnSuiteDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition";

    /// `CfnSuiteDefinition` with its required properties, in alphabetical order:
    ///
    /// - `suite_definition_configuration`: Gets the suite definition configuration.
    pub fn new(
        suite_definition_configuration: impl IntoValue<SuiteDefinitionConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SuiteDefinitionConfiguration",
            suite_definition_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Metadata that can be used to manage the the Suite Definition.
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

impl Construct for CfnSuiteDefinition {
    type Handle = CfnSuiteDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSuiteDefinitionRef {
        CfnSuiteDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSuiteDefinition`] of a stack.
pub struct CfnSuiteDefinitionRef(NodeRef);

impl Clone for CfnSuiteDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSuiteDefinitionRef {}
impl AsNode for CfnSuiteDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSuiteDefinitionRef {
    /// What `Ref` returns: its `SuiteDefinitionId`, a [`iotcoredeviceadvisor::SuiteDefinitionId`](kinds::iotcoredeviceadvisor::SuiteDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotcoredeviceadvisor::SuiteDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Arn of the Suite Definition.
    ///
    /// `Fn::GetAtt` of `SuiteDefinitionArn`.
    #[inline]
    pub fn attr_suite_definition_arn(
        &self,
    ) -> Value<kinds::iotcoredeviceadvisor::SuiteDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SuiteDefinitionArn")))
    }

    /// The version of the Suite Definition.
    ///
    /// `Fn::GetAtt` of `SuiteDefinitionId`.
    #[inline]
    pub fn attr_suite_definition_id(
        &self,
    ) -> Value<kinds::iotcoredeviceadvisor::SuiteDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SuiteDefinitionId")))
    }

    /// The ID of the Suite Definition.
    ///
    /// `Fn::GetAtt` of `SuiteDefinitionVersion`.
    #[inline]
    pub fn attr_suite_definition_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SuiteDefinitionVersion"),
        ))
    }
}

impl IntoValue<kinds::iotcoredeviceadvisor::SuiteDefinitionId> for &CfnSuiteDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotcoredeviceadvisor::SuiteDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotcoredeviceadvisor::SuiteDefinitionArn> for &CfnSuiteDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotcoredeviceadvisor::SuiteDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SuiteDefinitionArn")))
    }
}

/// Information of a test device. A thing ARN, certificate ARN or device role ARN is required.
///
/// The property type `DeviceUnderTest` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceUnderTestProperty(Object);

impl DeviceUnderTestProperty {
    /// `DeviceUnderTestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lists device's certificate ARN.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// Lists device's thing ARN.
    ///
    /// `ThingArn`.
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingArn", value.into_value().into_node());
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

impl Kind for DeviceUnderTestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceUnderTestProperty> for DeviceUnderTestProperty {}
impl From<DeviceUnderTestProperty> for Node {
    #[inline]
    fn from(value: DeviceUnderTestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceUnderTestProperty> for DeviceUnderTestProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceUnderTestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the Suite Definition. Listed below are the required elements of the `SuiteDefinitionConfiguration`.
///
/// - ***devicePermissionRoleArn*** - The device permission arn.
///
/// This is a required element.
///
/// *Type:* String
/// - ***devices*** - The list of configured devices under test. For more information on devices under test, see [DeviceUnderTest](https://docs.aws.amazon.com/iot/latest/apireference/API_iotdeviceadvisor_DeviceUnderTest.html)
///
/// Not a required element.
///
/// *Type:* List of devices under test
/// - ***intendedForQualification*** - The tests intended for qualification in a suite.
///
/// Not a required element.
///
/// *Type:* Boolean
/// - ***rootGroup*** - The test suite root group. For more information on creating and using root groups see the [Device Advisor workflow](https://docs.aws.amazon.com/iot/latest/developerguide/device-advisor-workflow.html).
///
/// This is a required element.
///
/// *Type:* String
/// - ***suiteDefinitionName*** - The Suite Definition Configuration name.
///
/// This is a required element.
///
/// *Type:* String
///
/// The property type `SuiteDefinitionConfiguration` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SuiteDefinitionConfigurationProperty(Object);

impl SuiteDefinitionConfigurationProperty {
    /// `SuiteDefinitionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `device_permission_role_arn`: Gets the device permission ARN.
    /// - `root_group`: Gets the test suite root group.
    pub fn new(
        device_permission_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        root_group: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DevicePermissionRoleArn",
            device_permission_role_arn.into_value().into_node(),
        );
        object_.put("RootGroup", root_group.into_value().into_node());
        Self(object_)
    }

    /// Gets the devices configured.
    ///
    /// `Devices`.
    pub fn devices(mut self, value: impl IntoValue<List<DeviceUnderTestProperty>>) -> Self {
        self.0.put("Devices", value.into_value().into_node());
        self
    }

    /// Gets the tests intended for qualification in a suite.
    ///
    /// `IntendedForQualification`.
    pub fn intended_for_qualification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IntendedForQualification", value.into_value().into_node());
        self
    }

    /// Gets the suite definition name. This is a required parameter.
    ///
    /// `SuiteDefinitionName`.
    pub fn suite_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SuiteDefinitionName", value.into_value().into_node());
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

impl Kind for SuiteDefinitionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SuiteDefinitionConfigurationProperty> for SuiteDefinitionConfigurationProperty {}
impl From<SuiteDefinitionConfigurationProperty> for Node {
    #[inline]
    fn from(value: SuiteDefinitionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SuiteDefinitionConfigurationProperty> for SuiteDefinitionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SuiteDefinitionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

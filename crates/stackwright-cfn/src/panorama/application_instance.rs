// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Panorama::ApplicationInstance` and its property types.

use crate::l1::*;

/// > End of support notice: On May 31, 2026, AWS will end support for AWS Panorama. After May 31, 2026,
/// > you will no longer be able to access the AWS Panorama console or AWS Panorama resources. For more information, see [AWS Panorama end of support](https://docs.aws.amazon.com/panorama/latest/dev/panorama-end-of-support.html).
///
/// Creates an application instance and deploys it to a device.
///
/// `AWS::Panorama::ApplicationInstance`; `Ref` returns its `ApplicationInstanceId`, a [`panorama::ApplicationInstanceId`](kinds::panorama::ApplicationInstanceId).
/// Changing one of these replaces it: `ApplicationInstanceIdToReplace`, `DefaultRuntimeContextDevice`, `Description`, `ManifestOverridesPayload`, `ManifestPayload`, `Name`, `RuntimeRoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Panorama::ApplicationInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application_instance.rules"),
};

impl CfnApplicationInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Panorama::ApplicationInstance";

    /// `CfnApplicationInstance` with its required properties, in alphabetical order:
    ///
    /// - `default_runtime_context_device`: The device's ID.
    /// - `manifest_payload`: The application's manifest document.
    pub fn new(
        default_runtime_context_device: impl IntoValue<String>,
        manifest_payload: impl IntoValue<ManifestPayloadProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultRuntimeContextDevice",
            default_runtime_context_device.into_value().into_node(),
        );
        object_.put("ManifestPayload", manifest_payload.into_value().into_node());
        Self(object_)
    }

    /// The ID of an application instance to replace with the new instance.
    ///
    /// `ApplicationInstanceIdToReplace`; an update replaces the resource.
    pub fn application_instance_id_to_replace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ApplicationInstanceIdToReplace",
            value.into_value().into_node(),
        );
        self
    }

    /// A description for the application instance.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Setting overrides for the application manifest.
    ///
    /// `ManifestOverridesPayload`; an update replaces the resource.
    pub fn manifest_overrides_payload(
        mut self,
        value: impl IntoValue<ManifestOverridesPayloadProperty>,
    ) -> Self {
        self.0
            .put("ManifestOverridesPayload", value.into_value().into_node());
        self
    }

    /// A name for the application instance.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ARN of a runtime role for the application instance.
    ///
    /// `RuntimeRoleArn`; an update replaces the resource.
    pub fn runtime_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RuntimeRoleArn", value.into_value().into_node());
        self
    }

    /// Tags for the application instance.
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

impl Construct for CfnApplicationInstance {
    type Handle = CfnApplicationInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationInstanceRef {
        CfnApplicationInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationInstance`] of a stack.
pub struct CfnApplicationInstanceRef(NodeRef);

impl Clone for CfnApplicationInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationInstanceRef {}
impl AsNode for CfnApplicationInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationInstanceRef {
    /// What `Ref` returns: its `ApplicationInstanceId`, a [`panorama::ApplicationInstanceId`](kinds::panorama::ApplicationInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::panorama::ApplicationInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The application instance's ID.
    ///
    /// `Fn::GetAtt` of `ApplicationInstanceId`.
    #[inline]
    pub fn attr_application_instance_id(&self) -> Value<kinds::panorama::ApplicationInstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationInstanceId")))
    }

    /// The application instance's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::panorama::ApplicationInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The application instance's created time.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The application instance's default runtime context device name.
    ///
    /// `Fn::GetAtt` of `DefaultRuntimeContextDeviceName`.
    #[inline]
    pub fn attr_default_runtime_context_device_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DefaultRuntimeContextDeviceName"),
        ))
    }

    /// The application instance's health status.
    ///
    /// `Fn::GetAtt` of `HealthStatus`.
    #[inline]
    pub fn attr_health_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HealthStatus")))
    }

    /// The application instance's last updated time.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The application instance's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The application instance's status description.
    ///
    /// `Fn::GetAtt` of `StatusDescription`.
    #[inline]
    pub fn attr_status_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusDescription")))
    }
}

impl IntoValue<kinds::panorama::ApplicationInstanceId> for &CfnApplicationInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::panorama::ApplicationInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::panorama::ApplicationInstanceArn> for &CfnApplicationInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::panorama::ApplicationInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Parameter overrides for an application instance. This is a JSON document that has a single key ( `PayloadData`) where the value is an escaped string representation of the overrides document.
///
/// The property type `ManifestOverridesPayload` of `AWS::Panorama::ApplicationInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestOverridesPayloadProperty(Object);

impl ManifestOverridesPayloadProperty {
    /// `ManifestOverridesPayloadProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The overrides document.
    ///
    /// `PayloadData`; an update replaces the resource.
    pub fn payload_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PayloadData", value.into_value().into_node());
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

impl Kind for ManifestOverridesPayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestOverridesPayloadProperty> for ManifestOverridesPayloadProperty {}
impl From<ManifestOverridesPayloadProperty> for Node {
    #[inline]
    fn from(value: ManifestOverridesPayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestOverridesPayloadProperty> for ManifestOverridesPayloadProperty {
    #[inline]
    fn into_value(self) -> Value<ManifestOverridesPayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A application verion's manifest file. This is a JSON document that has a single key ( `PayloadData`) where the value is an escaped string representation of the application manifest ( `graph.json`). This file is located in the `graphs` folder in your application source.
///
/// The property type `ManifestPayload` of `AWS::Panorama::ApplicationInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestPayloadProperty(Object);

impl ManifestPayloadProperty {
    /// `ManifestPayloadProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The application manifest.
    ///
    /// `PayloadData`; an update replaces the resource.
    pub fn payload_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PayloadData", value.into_value().into_node());
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

impl Kind for ManifestPayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestPayloadProperty> for ManifestPayloadProperty {}
impl From<ManifestPayloadProperty> for Node {
    #[inline]
    fn from(value: ManifestPayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestPayloadProperty> for ManifestPayloadProperty {
    #[inline]
    fn into_value(self) -> Value<ManifestPayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::StateTemplate` and its property types.

use crate::l1::*;

/// Creates a mechanism for vehicle owners to track the state of their vehicles. State templates determine which signal updates the vehicle sends to the cloud.
///
/// For more information, see [State templates](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/state-templates.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::StateTemplate`; `Ref` returns its `Name`, a [`iotfleetwise::StateTemplateName`](kinds::iotfleetwise::StateTemplateName).
/// Changing one of these replaces it: `Name`, `SignalCatalogArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStateTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::StateTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("state_template.rules"),
};

impl CfnStateTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::StateTemplate";

    /// `CfnStateTemplate` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique alias of the state template.
    /// - `signal_catalog_arn`: The Amazon Resource Name (ARN) of the signal catalog associated with the state template.
    /// - `state_template_properties`: A list of signals from which data is collected.
    pub fn new(
        name: impl IntoValue<String>,
        signal_catalog_arn: impl IntoValue<kinds::iotfleetwise::SignalCatalogArn>,
        state_template_properties: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SignalCatalogArn",
            signal_catalog_arn.into_value().into_node(),
        );
        object_.put(
            "StateTemplateProperties",
            state_template_properties.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of vehicle attributes associated with the payload published on the state template's MQTT topic.
    ///
    /// `DataExtraDimensions`; updated in place.
    pub fn data_extra_dimensions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DataExtraDimensions", value.into_value().into_node());
        self
    }

    /// A brief description of the state template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of vehicle attributes to associate with the user properties of the messages published on the state template's MQTT topic. For example, if you add `Vehicle.Attributes.Make` and `Vehicle.Attributes.Model` attributes, these attributes are included as user properties with the MQTT message.
    ///
    /// `MetadataExtraDimensions`; updated in place.
    pub fn metadata_extra_dimensions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("MetadataExtraDimensions", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the state template.
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

impl Construct for CfnStateTemplate {
    type Handle = CfnStateTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStateTemplateRef {
        CfnStateTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStateTemplate`] of a stack.
pub struct CfnStateTemplateRef(NodeRef);

impl Clone for CfnStateTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStateTemplateRef {}
impl AsNode for CfnStateTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStateTemplateRef {
    /// What `Ref` returns: its `Name`, a [`iotfleetwise::StateTemplateName`](kinds::iotfleetwise::StateTemplateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::StateTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the state template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::StateTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the state template was created, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The unique ID of the state template.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time the state template was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }
}

impl IntoValue<kinds::iotfleetwise::StateTemplateName> for &CfnStateTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::StateTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::StateTemplateArn> for &CfnStateTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::StateTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::ModelManifest` and its property types.

use crate::l1::*;

/// Creates a vehicle model (model manifest) that specifies signals (attributes, branches, sensors, and actuators).
///
/// For more information, see [Vehicle models](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/vehicle-models.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::ModelManifest`; `Ref` returns its `Name`, a [`iotfleetwise::ModelManifestName`](kinds::iotfleetwise::ModelManifestName).
/// Changing one of these replaces it: `Name`, `SignalCatalogArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModelManifest(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::ModelManifest",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("model_manifest.rules"),
};

impl CfnModelManifest {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::ModelManifest";

    /// `CfnModelManifest` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the vehicle model.
    /// - `signal_catalog_arn`: The Amazon Resource Name (ARN) of the signal catalog associated with the vehicle model.
    pub fn new(
        name: impl IntoValue<String>,
        signal_catalog_arn: impl IntoValue<kinds::iotfleetwise::SignalCatalogArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SignalCatalogArn",
            signal_catalog_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A brief description of the vehicle model.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of nodes, which are a general abstraction of signals.
    ///
    /// `Nodes`; updated in place.
    pub fn nodes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Nodes", value.into_value().into_node());
        self
    }

    /// The state of the vehicle model. If the status is `ACTIVE`, the vehicle model can't be edited. If the status is `DRAFT`, you can edit the vehicle model.
    ///
    /// `Status`; default `"DRAFT"`; one of `ACTIVE`, `DRAFT`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the vehicle model.
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

impl Construct for CfnModelManifest {
    type Handle = CfnModelManifestRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelManifestRef {
        CfnModelManifestRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModelManifest`] of a stack.
pub struct CfnModelManifestRef(NodeRef);

impl Clone for CfnModelManifestRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelManifestRef {}
impl AsNode for CfnModelManifestRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelManifestRef {
    /// What `Ref` returns: its `Name`, a [`iotfleetwise::ModelManifestName`](kinds::iotfleetwise::ModelManifestName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::ModelManifestName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the vehicle model.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::ModelManifestArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the vehicle model was created, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time the vehicle model was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }
}

impl IntoValue<kinds::iotfleetwise::ModelManifestName> for &CfnModelManifestRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::ModelManifestName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::ModelManifestArn> for &CfnModelManifestRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::ModelManifestArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

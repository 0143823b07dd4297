// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::Fleet` and its property types.

use crate::l1::*;

/// Creates a fleet that represents a group of vehicles.
///
/// > You must create both a signal catalog and vehicles before you can create a fleet.
///
/// For more information, see [Fleets](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleets.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::Fleet`; `Ref` returns its `Id`, a [`iotfleetwise::FleetId`](kinds::iotfleetwise::FleetId).
/// Changing one of these replaces it: `Id`, `SignalCatalogArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::Fleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fleet.rules"),
};

impl CfnFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::Fleet";

    /// `CfnFleet` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique ID of the fleet.
    /// - `signal_catalog_arn`: The ARN of the signal catalog associated with the fleet.
    pub fn new(
        id: impl IntoValue<String>,
        signal_catalog_arn: impl IntoValue<kinds::iotfleetwise::SignalCatalogArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put(
            "SignalCatalogArn",
            signal_catalog_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A brief description of the fleet.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the fleet.
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

impl Construct for CfnFleet {
    type Handle = CfnFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetRef {
        CfnFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleet`] of a stack.
pub struct CfnFleetRef(NodeRef);

impl Clone for CfnFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetRef {}
impl AsNode for CfnFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetRef {
    /// What `Ref` returns: its `Id`, a [`iotfleetwise::FleetId`](kinds::iotfleetwise::FleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::FleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the created fleet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the fleet was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time the fleet was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }
}

impl IntoValue<kinds::iotfleetwise::FleetId> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::FleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::FleetArn> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

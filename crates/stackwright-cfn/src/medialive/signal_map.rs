// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::SignalMap` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::SignalMap Resource Type
///
/// `AWS::MediaLive::SignalMap`; `Ref` returns its `Identifier`, a [`medialive::SignalMapIdentifier`](kinds::medialive::SignalMapIdentifier).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSignalMap(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::SignalMap",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("signal_map.rules"),
};

impl CfnSignalMap {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::SignalMap";

    /// `CfnSignalMap` with its required properties, in alphabetical order:
    ///
    /// - `discovery_entry_point_arn`: A top-level supported Amazon Web Services resource ARN to discover a signal map from.
    /// - `name`: A resource's name.
    pub fn new(
        discovery_entry_point_arn: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DiscoveryEntryPointArn",
            discovery_entry_point_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A cloudwatch alarm template group's identifier. Can be either be its id or current name.
    ///
    /// `CloudWatchAlarmTemplateGroupIdentifiers`; updated in place.
    pub fn cloud_watch_alarm_template_group_identifiers(
        mut self,
        value: impl IntoValue<List<kinds::medialive::CloudWatchAlarmTemplateGroupIdentifier>>,
    ) -> Self {
        self.0.put(
            "CloudWatchAlarmTemplateGroupIdentifiers",
            value.into_value().into_node(),
        );
        self
    }

    /// A resource's optional description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An eventbridge rule template group's identifier. Can be either be its id or current name.
    ///
    /// `EventBridgeRuleTemplateGroupIdentifiers`; updated in place.
    pub fn event_bridge_rule_template_group_identifiers(
        mut self,
        value: impl IntoValue<List<kinds::medialive::EventBridgeRuleTemplateGroupIdentifier>>,
    ) -> Self {
        self.0.put(
            "EventBridgeRuleTemplateGroupIdentifiers",
            value.into_value().into_node(),
        );
        self
    }

    /// If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided.
    ///
    /// `ForceRediscovery`; default `false`; updated in place.
    pub fn force_rediscovery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ForceRediscovery", value.into_value().into_node());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnSignalMap {
    type Handle = CfnSignalMapRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSignalMapRef {
        CfnSignalMapRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSignalMap`] of a stack.
pub struct CfnSignalMapRef(NodeRef);

impl Clone for CfnSignalMapRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSignalMapRef {}
impl AsNode for CfnSignalMapRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSignalMapRef {
    /// What `Ref` returns: its `Identifier`, a [`medialive::SignalMapIdentifier`](kinds::medialive::SignalMapIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::SignalMapIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A signal map's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::SignalMapArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// An alarm template group's id.
    ///
    /// `Fn::GetAtt` of `CloudWatchAlarmTemplateGroupIds`.
    #[inline]
    pub fn attr_cloud_watch_alarm_template_group_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudWatchAlarmTemplateGroupIds"),
        ))
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Error message associated with a failed creation or failed update attempt of a signal map.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[inline]
    pub fn attr_error_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorMessage")))
    }

    /// An eventbridge rule template group's id.
    ///
    /// `Fn::GetAtt` of `EventBridgeRuleTemplateGroupIds`.
    #[inline]
    pub fn attr_event_bridge_rule_template_group_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EventBridgeRuleTemplateGroupIds"),
        ))
    }

    /// A map representing an incomplete AWS media workflow as a graph.
    ///
    /// `Fn::GetAtt` of `FailedMediaResourceMap`.
    #[inline]
    pub fn attr_failed_media_resource_map(&self) -> Value<Map<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FailedMediaResourceMap"),
        ))
    }

    /// A signal map's id.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `Identifier` attribute.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<kinds::medialive::SignalMapIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The date and time of latest discovery.
    ///
    /// `Fn::GetAtt` of `LastDiscoveredAt`.
    #[inline]
    pub fn attr_last_discovered_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastDiscoveredAt")))
    }

    /// Represents the latest successful monitor deployment of a signal map.
    ///
    /// `Fn::GetAtt` of `LastSuccessfulMonitorDeployment`.
    #[inline]
    pub fn attr_last_successful_monitor_deployment(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastSuccessfulMonitorDeployment"),
        ))
    }

    /// A map representing an AWS media workflow as a graph.
    ///
    /// `Fn::GetAtt` of `MediaResourceMap`.
    #[inline]
    pub fn attr_media_resource_map(&self) -> Value<Map<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MediaResourceMap")))
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// If true, there are pending monitor changes for this signal map that can be deployed.
    ///
    /// `Fn::GetAtt` of `MonitorChangesPendingDeployment`.
    #[inline]
    pub fn attr_monitor_changes_pending_deployment(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MonitorChangesPendingDeployment"),
        ))
    }

    /// Represents the latest monitor deployment of a signal map.
    ///
    /// `Fn::GetAtt` of `MonitorDeployment`.
    #[inline]
    pub fn attr_monitor_deployment(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorDeployment")))
    }

    /// A signal map's current status, which is dependent on its lifecycle actions or associated jobs.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::medialive::SignalMapIdentifier> for &CfnSignalMapRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::SignalMapIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::SignalMapArn> for &CfnSignalMapRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::SignalMapArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

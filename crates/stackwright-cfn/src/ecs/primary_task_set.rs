// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::PrimaryTaskSet` and its property types.

use crate::l1::*;

/// Modifies which task set in a service is the primary task set. Any parameters that are updated on the primary task set in a service will transition to the service. This is used when a service uses the `EXTERNAL` deployment controller type. For more information, see [Amazon ECS Deployment Types](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// `AWS::ECS::PrimaryTaskSet`; `Ref` returns the physical id, which is made of `Cluster`, `Service`.
/// Changing one of these replaces it: `Cluster`, `Service`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrimaryTaskSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::PrimaryTaskSet",
    tags: None,
    rules: include_str!("primary_task_set.rules"),
};

impl CfnPrimaryTaskSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::PrimaryTaskSet";

    /// `CfnPrimaryTaskSet` with its required properties, in alphabetical order:
    ///
    /// - `cluster`: The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists in.
    /// - `service`: The short name or full Amazon Resource Name (ARN) of the service that the task set exists in.
    /// - `task_set_id`: The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the deployment.
    pub fn new(
        cluster: impl IntoValue<kinds::ecs::ClusterNameOrArn>,
        service: impl IntoValue<String>,
        task_set_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cluster", cluster.into_value().into_node());
        object_.put("Service", service.into_value().into_node());
        object_.put("TaskSetId", task_set_id.into_value().into_node());
        Self(object_)
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

impl Construct for CfnPrimaryTaskSet {
    type Handle = CfnPrimaryTaskSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrimaryTaskSetRef {
        CfnPrimaryTaskSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrimaryTaskSet`] of a stack.
pub struct CfnPrimaryTaskSetRef(NodeRef);

impl Clone for CfnPrimaryTaskSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrimaryTaskSetRef {}
impl AsNode for CfnPrimaryTaskSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrimaryTaskSetRef {
    /// What `Ref` returns: the physical id, which is made of `Cluster`, `Service`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

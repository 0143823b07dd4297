// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::ElasticLoadBalancerAttachment` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-elbattachment.html>
///
/// `AWS::OpsWorks::ElasticLoadBalancerAttachment`; `Ref` returns the physical id of the resource.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnElasticLoadBalancerAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::ElasticLoadBalancerAttachment",
    tags: None,
    rules: "",
};

impl CfnElasticLoadBalancerAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::ElasticLoadBalancerAttachment";

    /// `CfnElasticLoadBalancerAttachment` with its required properties, in alphabetical order:
    ///
    /// - `elastic_load_balancer_name`: The Elastic Load Balancing instance name.
    /// - `layer_id`: The OpsWorks layer ID to which the Elastic Load Balancing load balancer is attached.
    pub fn new(
        elastic_load_balancer_name: impl IntoValue<String>,
        layer_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ElasticLoadBalancerName",
            elastic_load_balancer_name.into_value().into_node(),
        );
        object_.put("LayerId", layer_id.into_value().into_node());
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

impl Construct for CfnElasticLoadBalancerAttachment {
    type Handle = CfnElasticLoadBalancerAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnElasticLoadBalancerAttachmentRef {
        CfnElasticLoadBalancerAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnElasticLoadBalancerAttachment`] of a stack.
pub struct CfnElasticLoadBalancerAttachmentRef(NodeRef);

impl Clone for CfnElasticLoadBalancerAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnElasticLoadBalancerAttachmentRef {}
impl AsNode for CfnElasticLoadBalancerAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnElasticLoadBalancerAttachmentRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

//! Versions of products.

use stackwright_core::{IntoValue, Node, Object, Text, Value};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, ArtifactBounds, ArtifactPath, Common,
    action_setters,
};
use crate::iam::ManagedPolicy;

/// Makes a version of a product of Service Catalog, of a template of CloudFormation.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ServiceCatalog.html>
#[derive(Clone, Debug)]
pub struct ServiceCatalogDeployActionBeta1 {
    common: Common,
    template: ArtifactPath,
    product_id: Value<String>,
    version_name: Value<String>,
    version_description: Option<Value<String>>,
}

action_setters!(ServiceCatalogDeployActionBeta1);

impl ServiceCatalogDeployActionBeta1 {
    /// Makes the version of this name of a product.
    pub fn new(
        name: impl Into<Text>,
        template_path: &ArtifactPath,
        product_id: impl IntoValue<String>,
        product_version_name: impl IntoValue<String>,
    ) -> Self {
        Self {
            common: Common::new(name),
            template: template_path.clone(),
            product_id: product_id.into_value(),
            version_name: product_version_name.into_value(),
            version_description: None,
        }
    }

    /// What the version is for. Default: nothing is said.
    #[must_use]
    pub fn product_version_description(mut self, text: impl IntoValue<String>) -> Self {
        self.version_description = Some(text.into_value());
        self
    }
}

impl Action for ServiceCatalogDeployActionBeta1 {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Deploy, "ServiceCatalog")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.template.artifact().clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let admin = "AWSServiceCatalogAdminFullAccess";
        role.add_managed_policy(scope, ManagedPolicy::from_aws_managed_policy_name(admin));
        context.bucket().grant_read(scope, role);
        let mut configuration = Object::new()
            .with("TemplateFilePath", self.template.file_name())
            .with("ProductVersionName", &self.version_name);
        let description = self.version_description.as_ref().map(Node::from);
        configuration.put_some("ProductVersionDescription", description);
        configuration
            .with("ProductType", "CLOUD_FORMATION_TEMPLATE")
            .with("ProductId", &self.product_id)
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ServiceCatalog`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod accepted_portfolio_share;
pub mod cloud_formation_product;
pub mod cloud_formation_provisioned_product;
pub mod launch_notification_constraint;
pub mod launch_role_constraint;
pub mod launch_template_constraint;
pub mod portfolio;
pub mod portfolio_principal_association;
pub mod portfolio_product_association;
pub mod portfolio_share;
pub mod resource_update_constraint;
pub mod service_action;
pub mod service_action_association;
pub mod stack_set_constraint;
pub mod tag_option;
pub mod tag_option_association;

#[doc(inline)]
pub use self::accepted_portfolio_share::{CfnAcceptedPortfolioShare, CfnAcceptedPortfolioShareRef};
#[doc(inline)]
pub use self::cloud_formation_product::{CfnCloudFormationProduct, CfnCloudFormationProductRef};
#[doc(inline)]
pub use self::cloud_formation_provisioned_product::{
    CfnCloudFormationProvisionedProduct, CfnCloudFormationProvisionedProductRef,
};
#[doc(inline)]
pub use self::launch_notification_constraint::{
    CfnLaunchNotificationConstraint, CfnLaunchNotificationConstraintRef,
};
#[doc(inline)]
pub use self::launch_role_constraint::{CfnLaunchRoleConstraint, CfnLaunchRoleConstraintRef};
#[doc(inline)]
pub use self::launch_template_constraint::{
    CfnLaunchTemplateConstraint, CfnLaunchTemplateConstraintRef,
};
#[doc(inline)]
pub use self::portfolio::{CfnPortfolio, CfnPortfolioRef};
#[doc(inline)]
pub use self::portfolio_principal_association::{
    CfnPortfolioPrincipalAssociation, CfnPortfolioPrincipalAssociationRef,
};
#[doc(inline)]
pub use self::portfolio_product_association::{
    CfnPortfolioProductAssociation, CfnPortfolioProductAssociationRef,
};
#[doc(inline)]
pub use self::portfolio_share::{CfnPortfolioShare, CfnPortfolioShareRef};
#[doc(inline)]
pub use self::resource_update_constraint::{
    CfnResourceUpdateConstraint, CfnResourceUpdateConstraintRef,
};
#[doc(inline)]
pub use self::service_action::{CfnServiceAction, CfnServiceActionRef};
#[doc(inline)]
pub use self::service_action_association::{
    CfnServiceActionAssociation, CfnServiceActionAssociationRef,
};
#[doc(inline)]
pub use self::stack_set_constraint::{CfnStackSetConstraint, CfnStackSetConstraintRef};
#[doc(inline)]
pub use self::tag_option::{CfnTagOption, CfnTagOptionRef};
#[doc(inline)]
pub use self::tag_option_association::{CfnTagOptionAssociation, CfnTagOptionAssociationRef};

use crate::l1::*;

/// The values of `AcceptLanguage` of `AWS::ServiceCatalog::ServiceAction`.
pub enum AcceptLanguage {
    /// `en`.
    En,
    /// `jp`.
    Jp,
    /// `zh`.
    Zh,
}

#[diagnostic::do_not_recommend]
impl Kind for AcceptLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for AcceptLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for AcceptLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AcceptLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<AcceptLanguage> for AcceptLanguage {
    #[inline]
    fn into_value(self) -> Value<AcceptLanguage> {
        const VALUES: &[&str] = &["en", "jp", "zh"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

//! AWS Systems Manager: parameters.
//!
//! Stacks of one app share values by [contracts](crate::contract), which are made of these parameters.
//!
//! ```
//! use stackwright::iam::{Role, ServicePrincipal};
//! use stackwright::prelude::*;
//! use stackwright::ssm::StringParameter;
//!
//! let stack = Stack::new("shop");
//! let stage = stack.add("Stage", StringParameter::new("prod").parameter_name("/shop/stage"));
//! let role = stack.add("Role", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
//! stage.grant_read(&stack, &role);
//! ```

pub mod codes;
mod name;
mod shared_options;
mod string_list_parameter;
mod string_parameter;

pub use shared_options::ParameterTier;
pub use stackwright_cfn::ssm::*;
pub use stackwright_contract::ParameterDataType;
pub use string_list_parameter::{
    StringListParameter, StringListParameterAttributes, StringListParameterRef,
};
pub use string_parameter::{
    SecureStringParameterAttributes, StringParameter, StringParameterAttributes, StringParameterRef,
};

pub(crate) use name::arn as parameter_arn;
pub(crate) use shared_options::{
    dynamic_reference, grant_read, imported_value, imported_value_from,
};

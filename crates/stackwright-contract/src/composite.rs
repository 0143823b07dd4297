//! Contracts of several parameters.

use crate::name::{EnvironmentName, Fixed, InEnvironment, Name, Named, PerEnvironment};
use crate::parameter::{Contracted, Parameter, Terms, terms};
use core::convert::Infallible;
use core::fmt;
use core::marker::PhantomData;
use std::borrow::Cow;

/// What the fields of a composite contract's struct are, on one of its sides: values of a template, or
/// what an application reads.
pub trait Form {
    /// What stands for a parameter that holds a `T`.
    type Of<T: Contracted>;
}

/// The form of the declaration itself: there is nothing in the fields.
#[derive(Clone, Copy, Debug)]
pub enum Declared {}

impl Form for Declared {
    type Of<T: Contracted> = ();
}

/// The form in which an application reads a contract.
#[derive(Clone, Copy, Debug)]
pub enum Read {}

impl Form for Read {
    type Of<T: Contracted> = T::Read;
}

/// The form in which each field is the contract of that one parameter.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<S>(PhantomData<fn() -> S>);

impl<S> Form for Parameters<S> {
    type Of<T: Contracted> = Parameter<T, S>;
}

/// One parameter of a composite contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The level of its name below the contract's prefix.
    pub key: &'static str,
    /// What it is for.
    pub description: &'static str,
}

impl Field {
    /// A parameter by its key, which is one level of a name, at most 64 letters, digits, `.`, `-` and
    /// `_`. One that is not does not compile in a constant.
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the key breaks a rule.
    pub const fn new(key: &'static str, description: &'static str) -> Self {
        crate::name::check_key(key);
        Self { key, description }
    }
}

/// A contract of several parameters: what their struct is, and how to go through it.
///
/// [`contract!`](crate::contract!) writes one from a list of fields, which is enough for most. The parts
/// of a contract may also depend on constants in `Self`, as those of [`SharedNetwork`](crate::SharedNetwork) do.
pub trait Composite: Copy {
    /// The struct of all parameters, in one of the forms.
    type In<F: Form>;

    /// The contract as it is declared first.
    const DECLARED: Self;

    /// Asks for one parameter after the other, and gives the struct of all.
    ///
    /// # Errors
    /// The first that asking gives.
    fn gather<F: Form, G: Gather<F>>(&self, from: &mut G) -> Result<Self::In<F>, G::Error>;

    /// Hands out one parameter after the other.
    fn scatter<F: Form>(&self, values: Self::In<F>, to: &mut impl Scatter<F>);
}

/// What a composite contract asks for its parameters.
pub trait Gather<F: Form> {
    /// Why a parameter can't be had.
    type Error;

    /// Gives what stands for one parameter.
    ///
    /// # Errors
    /// Where it can't be had.
    fn take<T: Contracted>(&mut self, field: Field) -> Result<F::Of<T>, Self::Error>;
}

/// What a composite contract hands its parameters to.
pub trait Scatter<F: Form> {
    /// Takes what stands for one parameter.
    fn give<T: Contracted>(&mut self, field: Field, value: F::Of<T>);
}

/// A contract of several parameters below a common prefix.
///
/// `C` says which parameters, `S` whether the prefix is complete, as it does for a
/// [`Parameter`].
pub struct Contract<C, S = Fixed> {
    pub(crate) name: Name<S>,
    pub(crate) terms: Terms,
    pub(crate) is_described: bool,
    pub(crate) parts: C,
}

impl<C: Composite> Contract<C> {
    /// Declares a contract by the prefix of its parameters' names, such as `/shop/network`.
    ///
    /// The prefix follows the rules of a parameter's name, starts with `/`, and leaves room for one
    /// more level of 64 characters. One that does not, does not compile in a constant.
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the prefix breaks a rule.
    pub const fn new(prefix: &'static str) -> Self {
        Self::declared(Name::prefix(prefix))
    }
}

impl<C: Composite> Contract<C, PerEnvironment> {
    /// Declares a contract that each environment has of its own, by a prefix with `{env}` in it, such
    /// as `/shop/{env}/network`.
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the prefix breaks a rule.
    pub const fn per_environment(prefix: &'static str) -> Self {
        Self::declared(Name::prefix_per_environment(prefix))
    }

    /// The contract of one environment: a text, or an [`EnvironmentName`] that is checked when it is
    /// compiled.
    #[must_use]
    pub fn env(&self, environment: impl Into<EnvironmentName>) -> Contract<C, InEnvironment> {
        Contract {
            name: self.name.fill(environment.into()),
            terms: self.terms,
            is_described: self.is_described,
            parts: self.parts,
        }
    }
}

impl<C: Copy, S: Copy> Contract<C, S> {
    terms!(
        "Says what the contract is for: the description of its first parameter, which stands for the whole. Default: the parameter's own description."
    );
}

impl<C: Copy, S: Copy> Contract<C, S> {
    /// Leaves out the parameters' own descriptions, which say what each of them holds.
    #[must_use]
    pub const fn without_descriptions(self) -> Self {
        Self {
            is_described: false,
            ..self
        }
    }
}

impl<C: Composite, S: Copy> Contract<C, S> {
    const fn declared(name: Name<S>) -> Self {
        Self {
            name,
            terms: Terms::NONE,
            is_described: true,
            parts: C::DECLARED,
        }
    }
}

impl<C, S> Contract<C, S> {
    /// The parts of the contract.
    pub const fn parts(&self) -> &C {
        &self.parts
    }

    /// The environment that its prefix carries.
    pub fn environment(&self) -> Option<&EnvironmentName>
    where
        S: Named,
    {
        self.name.state.environment()
    }

    /// The prefix of its parameters' names.
    pub fn prefix(&self) -> Cow<'static, str>
    where
        S: Named,
    {
        self.name.text()
    }

    /// The contract of each parameter.
    pub fn parameters(&self) -> C::In<Parameters<S>>
    where
        C: Composite,
        S: Named,
    {
        match self.parts.gather(&mut self.walk()) {
            Ok(parameters) => parameters,
            Err(never) => match never {},
        }
    }

    /// The contract of one parameter after the other, in the order of the parts: for what goes through
    /// them with a [`Gather`] or [`Scatter`] of its own.
    pub const fn walk(&self) -> Walk<'_, C, S> {
        Walk {
            contract: self,
            first: true,
        }
    }
}

/// Makes the contract of each parameter, as [`Contract::walk`] gives it.
#[derive(Debug)]
pub struct Walk<'a, C, S> {
    contract: &'a Contract<C, S>,
    first: bool,
}

impl<C, S: Named> Walk<'_, C, S> {
    /// The contract of the next parameter.
    pub fn next<T: Contracted>(&mut self, field: Field) -> Parameter<T, S> {
        let own =
            Some(field.description).filter(|text| self.contract.is_described && !text.is_empty());
        let whole = self.contract.terms.description.filter(|_| self.first);
        self.first = false;
        let terms = Terms {
            description: whole.or(own),
            ..self.contract.terms
        };
        Parameter::of(self.contract.name.below(field.key), terms)
    }
}

impl<C, S: Named> Gather<Parameters<S>> for Walk<'_, C, S> {
    type Error = Infallible;

    fn take<T: Contracted>(&mut self, field: Field) -> Result<Parameter<T, S>, Infallible> {
        Ok(self.next(field))
    }
}

impl<C: Clone, S: Clone> Clone for Contract<C, S> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            terms: self.terms,
            is_described: self.is_described,
            parts: self.parts.clone(),
        }
    }
}

impl<C: Copy, S: Copy> Copy for Contract<C, S> {}

impl<C, S> fmt::Debug for Contract<C, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Contract({})", self.name.declared())
    }
}

/// Writes a contract of several parameters: a struct with a field for each, and how to go through it.
///
/// A field says what it holds, the key below the contract's prefix, and what it is for. A stack that
/// publishes fills the struct with values, one that imports gets it with values, and an application
/// reads it with texts and numbers.
///
/// ```
/// use stackwright_contract::{Contract, Read, SecretArn, TableName, contract};
///
/// contract! {
///     /// What the shop's worker needs.
///     pub struct Worker {
///         /// The orders.
///         table: TableName = "table", "The table of orders";
///         /// How many it takes at once.
///         batch: i64 = "batch";
///         /// The password of the payment service.
///         password: SecretArn = "password", "The secret of the payment service";
///     }
/// }
///
/// pub const WORKER: Contract<Worker> = Contract::new("/shop/worker");
/// assert_eq!(WORKER.parameters().table.name(), "/shop/worker/table");
///
/// fn start(worker: &Worker<Read>) -> String {
///     format!("{} orders of {}", worker.batch, worker.table)
/// }
/// ```
#[macro_export]
macro_rules! contract {
    (
        $(#[$doc:meta])*
        $visibility:vis struct $name:ident {
            $(
                $(#[$field_doc:meta])*
                $field:ident: $kind:ty = $key:literal $(, $description:literal)?;
            )+
        }
    ) => {
        $(#[$doc])*
        $visibility struct $name<F: $crate::Form = $crate::Declared> {
            $(
                $(#[$field_doc])*
                #[doc = ::core::concat!("\n\nThe parameter `", $key, "` below the contract's prefix.")]
                pub $field: <F as $crate::Form>::Of<$kind>,
            )+
        }

        // Keys are checked even where nobody uses the contract.
        const _: () = {
            $(_ = $crate::Field::new($key, "");)+
        };

        impl<F: $crate::Form> ::core::clone::Clone for $name<F>
        where
            $(<F as $crate::Form>::Of<$kind>: ::core::clone::Clone,)+
        {
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone(),)+ }
            }
        }

        impl ::core::marker::Copy for $name {}

        impl<F: $crate::Form> ::core::fmt::Debug for $name<F>
        where
            $(<F as $crate::Form>::Of<$kind>: ::core::fmt::Debug,)+
        {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter
                    .debug_struct(::core::stringify!($name))
                    $(.field(::core::stringify!($field), &self.$field))+
                    .finish()
            }
        }

        impl $crate::Composite for $name {
            type In<F: $crate::Form> = $name<F>;

            const DECLARED: Self = Self { $($field: (),)+ };

            fn gather<F: $crate::Form, G: $crate::Gather<F>>(
                &self,
                from: &mut G,
            ) -> ::core::result::Result<$name<F>, G::Error> {
                ::core::result::Result::Ok($name {
                    $($field: from.take::<$kind>(
                        const { $crate::Field::new($key, $crate::contract!(@ $($description)?)) },
                    )?,)+
                })
            }

            fn scatter<F: $crate::Form>(
                &self,
                values: $name<F>,
                to: &mut impl $crate::Scatter<F>,
            ) {
                $(to.give::<$kind>(
                    const { $crate::Field::new($key, $crate::contract!(@ $($description)?)) },
                    values.$field,
                );)+
            }
        }
    };
    (@) => { "" };
    (@ $description:literal) => { $description };
}
